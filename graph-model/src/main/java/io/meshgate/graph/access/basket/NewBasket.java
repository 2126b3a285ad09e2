package io.meshgate.graph.access.basket;

import java.time.Instant;
import java.util.List;

import io.meshgate.graph.access.AccessRequestId;
import org.jspecify.annotations.Nullable;

/**
 * A basket that is about to be made.
 *
 * @param id its identity
 * @param purpose what for
 * @param startsAt from when; null for at once
 * @param endsAt until when; null where nothing was said
 * @param submittedAt when it is asked
 * @param requests its requests, in this order
 */
public record NewBasket(AccessBasketId id, String purpose, @Nullable Instant startsAt, @Nullable Instant endsAt,
		Instant submittedAt, List<AccessRequestId> requests) {

	public NewBasket {
		requests = List.copyOf(requests);
	}

}
