package io.meshgate.graph.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.meshgate.graph.descriptor.Descriptor;

/**
 * Documents that are written together.
 *
 * @param created those nobody knew
 * @param updated those that say something else than before
 * @param at when
 */
public record Landing(List<Arrival> created, List<Arrival> updated, Instant at) {

	public Landing {
		created = List.copyOf(created);
		updated = List.copyOf(updated);
	}

	/**
	 * Both, the new ones first.
	 * @return all documents to write
	 */
	public List<Arrival> all() {
		List<Arrival> all = new ArrayList<>(this.created);
		all.addAll(this.updated);
		return all;
	}

	<D extends Descriptor> Stream<Landed<D>> describing(Class<D> type) {
		return all().stream()
			.filter((arrival) -> type.isInstance(arrival.descriptor()))
			.map((arrival) -> new Landed<>(arrival, type.cast(arrival.descriptor())));
	}

	record Landed<D extends Descriptor>(Arrival arrival, D descriptor) {
	}

}
