package io.meshgate.frontend.job;

import java.time.OffsetDateTime;

import io.meshgate.frontend.Node;
import org.jspecify.annotations.Nullable;

/**
 * Something that moves data whenever it runs.
 *
 * @param id the global id
 * @param key what people call it by, unique among jobs
 * @param namespace whose jobs it is among
 * @param name what it is called among those
 * @param description what it does
 * @param integration the tool it runs in
 * @param continuous whether it has no end of its own
 * @param firstSeenAt when something was told of it for the first time
 * @param lastSeenAt when something was told of it for the last time
 */
public record Job(String id, String key, String namespace, String name, @Nullable String description,
		@Nullable String integration, boolean continuous, OffsetDateTime firstSeenAt,
		OffsetDateTime lastSeenAt) implements Node {
}
