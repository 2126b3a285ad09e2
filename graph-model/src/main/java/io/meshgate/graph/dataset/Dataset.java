package io.meshgate.graph.dataset;

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
 * @param tags in its catalogue's order
 * @param keeper the team that keeps it
 * @param domain where it lies
 */
public record Dataset(DatasetId id, String key, String namespace, String name, String title,
		@Nullable String description, @Nullable String platform, List<String> tags, @Nullable Team keeper,
		@Nullable Domain domain) {

	public Dataset {
		tags = List.copyOf(tags);
	}

}
