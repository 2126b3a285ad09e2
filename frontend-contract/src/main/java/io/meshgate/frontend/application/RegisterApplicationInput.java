package io.meshgate.frontend.application;

import io.meshgate.frontend.EntityRef;
import org.jspecify.annotations.Nullable;

/**
 * What a new application says.
 *
 * @param key what people call it by: lower case letters and digits, joined by `.`, `_` or
 * `-`; at most 100 characters
 * @param name for showing; at most 200 characters
 * @param description what it does; at most 10,000 characters
 * @param owner the team that answers for it
 * @param idempotencyKey the same key answers the first result again
 */
public record RegisterApplicationInput(String key, String name, @Nullable String description, EntityRef owner,
		@Nullable String idempotencyKey) {
}
