package io.meshgate.graph.subscription;

import java.util.Set;

import io.meshgate.graph.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Which subscriptions are asked for; all conditions must hold, and one that is null or
 * empty holds for every subscription.
 *
 * @param status with one of these
 * @param product on a port of this product
 * @param consumer held by the consumer with this identity
 * @param role what the viewer must be to it
 */
public record SubscriptionFilter(Set<SubscriptionStatus> status, @Nullable Ref product, @Nullable String consumer,
		@Nullable SubscriptionRole role) {

	/** Every subscription. */
	public static final SubscriptionFilter ALL = new SubscriptionFilter(Set.of(), null, null, null);

	public SubscriptionFilter {
		status = Set.copyOf(status);
	}

}
