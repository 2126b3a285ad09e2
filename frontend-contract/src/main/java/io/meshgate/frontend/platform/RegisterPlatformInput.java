package io.meshgate.frontend.platform;

import io.meshgate.frontend.EntityRef;
import org.jspecify.annotations.Nullable;

/**
 * What a new platform says.
 *
 * @param key what people call it by: lower case letters and digits, joined by `.`, `_` or
 * `-`; at most 100 characters
 * @param name for showing; at most 200 characters
 * @param kind what it is for
 * @param description what it offers, and how one comes onto it; at most 10,000 characters
 * @param owner the team that runs it
 * @param idempotencyKey the same key answers the first result again
 */
public record RegisterPlatformInput(String key, String name, PlatformKind kind, @Nullable String description,
		EntityRef owner, @Nullable String idempotencyKey) {
}
