package io.meshgate.frontend.application;

import io.meshgate.frontend.EntityRef;
import org.jspecify.annotations.Nullable;

/**
 * What changes. A field that is left out or null stays as it is; an empty text clears
 * what may be empty.
 *
 * @param application the global id of the application
 * @param name for showing; at most 200 characters
 * @param description what it does; at most 10,000 characters
 * @param owner the team that answers for it from now on
 * @param expectedVersion the version the viewer has seen; another one is a conflict
 * @param idempotencyKey the same key answers the first result again
 */
public record ChangeApplicationInput(String application, @Nullable String name, @Nullable String description,
		@Nullable EntityRef owner, @Nullable Integer expectedVersion, @Nullable String idempotencyKey) {
}
