package io.meshgate.frontend.governance;

import org.jspecify.annotations.Nullable;

/**
 * Which waiver ends.
 *
 * @param waiver the global id of the waiver
 * @param idempotencyKey the same key answers the first result again
 */
public record EndWaiverInput(String waiver, @Nullable String idempotencyKey) {
}
