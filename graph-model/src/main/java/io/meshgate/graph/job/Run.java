package io.meshgate.graph.job;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import io.meshgate.graph.lineage.event.RunState;
import org.jspecify.annotations.Nullable;

/**
 * A run of a job.
 *
 * @param id the identity
 * @param state how it stands, as far as told
 * @param startedAt when it began; null where that was not told
 * @param endedAt when it came to an end, whichever; null where that was not told
 * @param firstSeenAt when something was told of it for the first time
 * @param job whose run it is
 */
public record Run(RunId id, RunState state, @Nullable Instant startedAt, @Nullable Instant endedAt, Instant firstSeenAt,
		Job job) {

	/**
	 * How long it took.
	 * @return the length; empty where beginning and end were not both told, or not in
	 * this order
	 */
	public Optional<Duration> duration() {
		if (this.startedAt == null || this.endedAt == null || this.endedAt.isBefore(this.startedAt)) {
			return Optional.empty();
		}
		return Optional.of(Duration.between(this.startedAt, this.endedAt));
	}

}
