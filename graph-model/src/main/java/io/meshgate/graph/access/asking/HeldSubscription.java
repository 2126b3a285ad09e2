package io.meshgate.graph.access.asking;

import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.subscription.SubscriptionId;
import org.jspecify.annotations.Nullable;

/**
 * A subscription that this transaction has locked.
 *
 * @param id the identity
 * @param open the request that is open on it
 * @param lapsed the one that was for too long, where that has not been told yet
 * @param granted whether a grant covers now or will
 */
public record HeldSubscription(SubscriptionId id, @Nullable AccessRequestId open, @Nullable AccessRequestId lapsed,
		boolean granted) {
}
