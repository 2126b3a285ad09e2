package io.meshgate.api.platform.authoring;

import io.meshgate.graph.platform.PlatformId;
import org.jspecify.annotations.Nullable;

/**
 * A platform as somebody has seen it who wants to change it.
 *
 * @param id which platform
 * @param revision the revision they have seen; null where they do not say
 */
record PlatformSeen(PlatformId id, @Nullable Integer revision) {
}
