package io.meshgate.graph.access.basket;

import java.util.List;

import io.meshgate.graph.access.AccessRequestId;

/**
 * A basket all of whose requests this transaction has locked.
 *
 * @param id the identity
 * @param version grows with each change of one of the requests
 * @param requests its requests, at least one, by identity
 */
public record LockedBasket(AccessBasketId id, int version, List<AccessRequestId> requests) {

	public LockedBasket {
		requests = List.copyOf(requests);
	}

}
