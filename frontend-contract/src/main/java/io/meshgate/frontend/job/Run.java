package io.meshgate.frontend.job;

import java.time.Duration;
import java.time.OffsetDateTime;

import io.meshgate.frontend.Node;
import org.jspecify.annotations.Nullable;

/**
 * A run of a job.
 *
 * @param id the global id
 * @param runId what lineage tools know it by
 * @param state how it stands, as far as told
 * @param startedAt when it began
 * @param endedAt when it came to an end, whichever
 * @param duration how long it took
 * @param job whose run it is
 */
public record Run(String id, String runId, RunState state, @Nullable OffsetDateTime startedAt,
		@Nullable OffsetDateTime endedAt, @Nullable Duration duration, Job job) implements Node {
}
