package io.meshgate.graph.lineage;

import java.time.Instant;
import java.util.List;

import io.meshgate.graph.Row;
import io.meshgate.graph.lineage.event.JobId;
import io.meshgate.graph.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * What is known of data that go from one thing to another, from one who says so.
 *
 * @param source who says so
 * @param toldBy who tells of the datasets that it follows from; null where it follows
 * from none
 * @param job by which job they go; null where that is not told
 * @param firstSeenAt since when, as far as told
 * @param lastSeenAt when it was last seen; null where it stands for good
 * @param endedAt since when it holds no more; null where it holds
 * @param transformations what is done to the data on their way
 * @param author who said so by hand
 * @param reason and why
 * @param endedBy who said by hand that it holds no more
 * @param endReason and why
 */
public record LineageOrigin(LineageSource source, @Nullable LineageSource toldBy, @Nullable JobId job,
		Instant firstSeenAt, @Nullable Instant lastSeenAt, @Nullable Instant endedAt, List<String> transformations,
		@Nullable Person author, @Nullable String reason, @Nullable Person endedBy, @Nullable String endReason) {

	/** The projection of the relationship {@code flow} that this is read from. */
	public static final String ALL = """
			{source: flow.source, toldBy: flow.toldBy, job: flow.job, firstSeenAt: flow.firstSeenAt, lastSeenAt: flow.lastSeenAt,
			  endedAt: flow.endedAt, transformations: flow.transformations, reason: flow.reason,
			  author: CASE WHEN flow.author IS NOT NULL THEN head(COLLECT {
			    MATCH (author:Person {id: flow.author})
			    RETURN author {.id, .key, .name, .email, .active}
			  }) END,
			  endReason: flow.endReason,
			  endedBy: CASE WHEN flow.endedBy IS NOT NULL THEN head(COLLECT {
			    MATCH (ending:Person {id: flow.endedBy})
			    RETURN ending {.id, .key, .name, .email, .active}
			  }) END}
			""";

	public LineageOrigin {
		transformations = List.copyOf(transformations);
	}

	/**
	 * Reads one.
	 * @param row what {@link #ALL} projects
	 * @return the origin
	 */
	public static LineageOrigin of(Row row) {
		return LineageRows.ROWS.origin(row.columns());
	}

}
