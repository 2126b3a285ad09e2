package io.meshgate.frontend.subscription;

import java.util.List;

import io.meshgate.frontend.EntityRef;
import org.jspecify.annotations.Nullable;

/**
 * Which subscriptions are asked for; all conditions must hold.
 *
 * @param status with one of these
 * @param dataProduct on a port of this product
 * @param consumer held by the consumer with this global id
 * @param role only those the viewer's side holds, or only those on what the viewer owns
 */
public record SubscriptionFilter(@Nullable List<SubscriptionStatus> status, @Nullable EntityRef dataProduct,
		@Nullable String consumer, @Nullable SubscriptionRole role) {

	public SubscriptionFilter {
		status = (status != null) ? List.copyOf(status) : null;
	}

}
