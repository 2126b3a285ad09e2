package io.meshgate.frontend.person;

import org.jspecify.annotations.Nullable;

/**
 * Who may no longer act.
 *
 * @param person the global id of the person
 * @param reason why
 * @param idempotencyKey the same key answers the first result again
 */
public record DeactivatePersonInput(String person, String reason, @Nullable String idempotencyKey) {
}
