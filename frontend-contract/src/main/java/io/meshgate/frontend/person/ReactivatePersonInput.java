package io.meshgate.frontend.person;

import org.jspecify.annotations.Nullable;

/**
 * Who may act again.
 *
 * @param person the global id of the person
 * @param idempotencyKey the same key answers the first result again
 */
public record ReactivatePersonInput(String person, @Nullable String idempotencyKey) {
}
