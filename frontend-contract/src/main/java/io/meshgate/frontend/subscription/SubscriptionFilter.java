package io.meshgate.frontend.subscription;

import java.time.OffsetDateTime;
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
 * @param renewalOpen only those of which a renewal waits to be decided, or only others
 * @param expiringSoon only those of which access runs out soon, or only others
 * @param reconsentDue only those of which consent is due, or only others
 * @param provisioning with one of these where the platform is least far
 * @param endsBefore those that give access now, or later, for a time that is all over
 * before this
 */
public record SubscriptionFilter(@Nullable List<SubscriptionStatus> status, @Nullable EntityRef dataProduct,
		@Nullable String consumer, @Nullable SubscriptionRole role, @Nullable Boolean renewalOpen,
		@Nullable Boolean expiringSoon, @Nullable Boolean reconsentDue, @Nullable List<ProvisioningState> provisioning,
		@Nullable OffsetDateTime endsBefore) {

	public SubscriptionFilter {
		status = (status != null) ? List.copyOf(status) : null;
		provisioning = (provisioning != null) ? List.copyOf(provisioning) : null;
	}

}
