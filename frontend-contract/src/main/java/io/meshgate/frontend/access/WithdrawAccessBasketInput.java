package io.meshgate.frontend.access;

import org.jspecify.annotations.Nullable;

/**
 * Which basket is taken back.
 *
 * @param accessBasket the global id of the basket
 * @param expectedVersion the version the viewer has seen; another one is a conflict
 * @param idempotencyKey the same key answers the first result again
 */
public record WithdrawAccessBasketInput(String accessBasket, @Nullable Integer expectedVersion,
		@Nullable String idempotencyKey) {
}
