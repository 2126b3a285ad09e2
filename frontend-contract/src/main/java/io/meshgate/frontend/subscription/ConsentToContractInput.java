package io.meshgate.frontend.subscription;

import org.jspecify.annotations.Nullable;

/**
 * Of which access the contract is consented to.
 *
 * @param subscription the global id of the subscription
 * @param comment what is said to it; at most 2,000 characters
 * @param idempotencyKey the same key answers the first result again
 */
public record ConsentToContractInput(String subscription, @Nullable String comment, @Nullable String idempotencyKey) {
}
