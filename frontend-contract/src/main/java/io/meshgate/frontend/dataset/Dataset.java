package io.meshgate.frontend.dataset;

import java.time.OffsetDateTime;
import java.util.List;

import io.meshgate.frontend.Node;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.team.Team;
import org.jspecify.annotations.Nullable;

/**
 * A set of data, such as a table or a topic.
 *
 * @param id the global id
 * @param key what people call it by, unique among datasets
 * @param namespace the source of data
 * @param name what it is called in that source
 * @param title for showing
 * @param description what is in it
 * @param platform the platform it is on, in its catalogue's own words
 * @param type what kind of dataset it is, in the words of the lineage tool that told
 * @param firstSeenAt when a lineage tool told of it for the first time
 * @param lastSeenAt when one told of it for the last time
 * @param droppedAt when it went
 * @param tags words that its catalogue marks it with
 * @param keeper the team that keeps it
 * @param domain the domain it lies in
 */
public record Dataset(String id, String key, String namespace, String name, String title, @Nullable String description,
		@Nullable String platform, @Nullable String type, @Nullable OffsetDateTime firstSeenAt,
		@Nullable OffsetDateTime lastSeenAt, @Nullable OffsetDateTime droppedAt, List<String> tags,
		@Nullable Team keeper, @Nullable Domain domain) implements Node {

	public Dataset {
		tags = List.copyOf(tags);
	}

}
