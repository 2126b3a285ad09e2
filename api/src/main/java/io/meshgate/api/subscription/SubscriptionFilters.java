package io.meshgate.api.subscription;

import java.time.Instant;

import io.meshgate.api.node.GlobalId;
import io.meshgate.api.wire.Refs;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.graph.subscription.ProvisioningState;
import io.meshgate.graph.subscription.SubscriptionFilter;
import io.meshgate.graph.subscription.SubscriptionRole;
import io.meshgate.graph.subscription.SubscriptionStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which subscriptions are asked for, as the graph takes it.
 */
final class SubscriptionFilters {

	private SubscriptionFilters() {
	}

	static SubscriptionFilter of(io.meshgate.frontend.subscription.@Nullable SubscriptionFilter filter, Instant soon) {
		if (filter == null) {
			return SubscriptionFilter.ALL;
		}
		return new SubscriptionFilter(Refs.constants(SubscriptionStatus.class, filter.status()),
				(filter.dataProduct() != null) ? Refs.of(filter.dataProduct(), DataProduct.class) : null,
				(filter.consumer() != null) ? GlobalId.parse(filter.consumer()).map(GlobalId::value).orElse("") : null,
				(filter.role() != null) ? SubscriptionRole.valueOf(filter.role().name()) : null,
				new SubscriptionFilter.Flags(filter.renewalOpen(), filter.expiringSoon(), soon, filter.reconsentDue(),
						Refs.constants(ProvisioningState.class, filter.provisioning())),
				(filter.endsBefore() != null) ? filter.endsBefore().toInstant() : null);
	}

}
