package io.meshgate.frontend.platform;

import io.meshgate.frontend.EntityRef;
import org.jspecify.annotations.Nullable;

/**
 * What changes. A field that is left out or null stays as it is; an empty text clears
 * what may be empty.
 *
 * @param platform the global id of the platform
 * @param name for showing; at most 200 characters
 * @param kind what it is for
 * @param description what it offers, and how one comes onto it; at most 10,000 characters
 * @param owner the team that runs it from now on
 * @param expectedVersion the revision the viewer has seen; another one is a conflict
 * @param idempotencyKey the same key answers the first result again
 */
public record ChangePlatformInput(String platform, @Nullable String name, @Nullable PlatformKind kind,
		@Nullable String description, @Nullable EntityRef owner, @Nullable Integer expectedVersion,
		@Nullable String idempotencyKey) {
}
