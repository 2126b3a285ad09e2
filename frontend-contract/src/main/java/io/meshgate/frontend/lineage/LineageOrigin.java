package io.meshgate.frontend.lineage;

import java.time.OffsetDateTime;
import java.util.List;

import io.meshgate.frontend.job.Job;
import io.meshgate.frontend.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * What is known of data that go from one node to another, from one who says so.
 *
 * @param source who says so
 * @param toldBy who tells of the datasets that it follows from; null where it follows
 * from none
 * @param job by which job they go; null where that is not told or hidden
 * @param firstSeenAt since when, as far as told
 * @param lastSeenAt when it was last seen; null where it stands for good
 * @param endedAt since when it holds no more; null where it holds
 * @param transformations what is done to the data on their way
 * @param author who said so by hand
 * @param reason why they said so
 * @param endedBy who said by hand that it holds no more
 * @param endReason why it holds no more
 */
public record LineageOrigin(LineageSource source, @Nullable LineageSource toldBy, @Nullable Job job,
		OffsetDateTime firstSeenAt, @Nullable OffsetDateTime lastSeenAt, @Nullable OffsetDateTime endedAt,
		List<Transformation> transformations, @Nullable Person author, @Nullable String reason,
		@Nullable Person endedBy, @Nullable String endReason) {

	public LineageOrigin {
		transformations = List.copyOf(transformations);
	}

}
