package io.meshgate.graph.job;

import java.time.Instant;

import io.meshgate.graph.lineage.event.JobId;
import org.jspecify.annotations.Nullable;

/**
 * Something that moves data whenever it runs.
 *
 * @param id the identity, which follows from namespace and name
 * @param key what people call it by, unique
 * @param namespace whose jobs it is among
 * @param name among those
 * @param description what it does
 * @param integration the tool it runs in
 * @param continuous whether it has no end of its own
 * @param firstSeenAt when something was told of it for the first time
 * @param lastSeenAt when something was told of it for the last time
 */
public record Job(JobId id, String key, String namespace, String name, @Nullable String description,
		@Nullable String integration, boolean continuous, Instant firstSeenAt, Instant lastSeenAt) {
}
