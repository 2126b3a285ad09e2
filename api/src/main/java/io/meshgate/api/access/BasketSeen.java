package io.meshgate.api.access;

import io.meshgate.graph.access.basket.AccessBasketId;
import org.jspecify.annotations.Nullable;

/**
 * A basket as somebody has seen it who wants to act on it.
 *
 * @param id which basket
 * @param version the version they have seen; null where they do not say
 */
record BasketSeen(AccessBasketId id, @Nullable Integer version) {
}
