package io.meshgate.frontend.platform;

import org.jspecify.annotations.Nullable;

/**
 * Which platform is removed.
 *
 * @param platform the global id of the platform
 * @param expectedVersion the revision the viewer has seen; another one is a conflict
 * @param idempotencyKey the same key answers the first result again
 */
public record RemovePlatformInput(String platform, @Nullable Integer expectedVersion, @Nullable String idempotencyKey) {
}
