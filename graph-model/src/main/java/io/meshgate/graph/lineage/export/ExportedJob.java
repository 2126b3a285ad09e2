package io.meshgate.graph.lineage.export;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A job, with what it reads and writes.
 *
 * @param id as it stands in the graph
 * @param namespace whose jobs it is among
 * @param name among those
 * @param description what it does
 * @param integration the tool it runs in
 * @param continuous whether it has no end of its own
 * @param at when it was last told of
 * @param inputs what it reads, by name
 * @param outputs what it writes, by name, with what it takes it from
 */
public record ExportedJob(String id, String namespace, String name, @Nullable String description,
		@Nullable String integration, boolean continuous, Instant at, List<ExportedDataset> inputs,
		List<ExportedDataset> outputs) {

	public ExportedJob {
		inputs = List.copyOf(inputs);
		outputs = List.copyOf(outputs);
	}

}
