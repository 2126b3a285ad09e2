package io.meshgate.graph.dataset;

import java.time.Instant;
import java.util.List;

import io.meshgate.graph.domain.Domain;
import io.meshgate.graph.team.Team;
import org.jspecify.annotations.Nullable;

/**
 * A set of data that an imported catalogue describes, or that an owner bound to a port.
 *
 * @param id the identity, which follows from namespace and name
 * @param key what people call it by, unique
 * @param namespace the source of data
 * @param name in that source
 * @param title for showing
 * @param description what is in it
 * @param platform where it is, in its catalogue's own words
 * @param type what kind of dataset it is, in the words of the lineage tool that told
 * @param firstSeenAt when a lineage tool told of it for the first time
 * @param lastSeenAt when one told of it for the last time
 * @param droppedAt when it went
 * @param tags in its catalogue's order
 * @param keeper the team that keeps it
 * @param domain where it lies
 */
public record Dataset(DatasetId id, String key, String namespace, String name, String title,
		@Nullable String description, @Nullable String platform, @Nullable String type, @Nullable Instant firstSeenAt,
		@Nullable Instant lastSeenAt, @Nullable Instant droppedAt, List<String> tags, @Nullable Team keeper,
		@Nullable Domain domain) {

	public Dataset {
		tags = List.copyOf(tags);
	}

}
