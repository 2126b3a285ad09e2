package io.meshgate.frontend.check;

import org.jspecify.annotations.Nullable;

/**
 * Which check is removed.
 *
 * @param check the global id of the check
 * @param idempotencyKey the same key answers the first result again
 */
public record RemoveCheckInput(String check, @Nullable String idempotencyKey) {
}
