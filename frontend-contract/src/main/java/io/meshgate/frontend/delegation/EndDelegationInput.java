package io.meshgate.frontend.delegation;

import org.jspecify.annotations.Nullable;

/**
 * Which delegation ends.
 *
 * @param delegation the global id of the delegation
 * @param comment why; at most 2,000 characters
 * @param idempotencyKey the same key answers the first result again
 */
public record EndDelegationInput(String delegation, @Nullable String comment, @Nullable String idempotencyKey) {
}
