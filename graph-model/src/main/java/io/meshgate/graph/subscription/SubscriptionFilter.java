package io.meshgate.graph.subscription;

import java.time.Instant;
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
 * @param flags what is said of it beside where it stands
 * @param endsBefore by which access is given now or later, and no more from then on
 */
public record SubscriptionFilter(Set<SubscriptionStatus> status, @Nullable Ref product, @Nullable String consumer,
		@Nullable SubscriptionRole role, Flags flags, @Nullable Instant endsBefore) {

	/** Every subscription. */
	public static final SubscriptionFilter ALL = new SubscriptionFilter(Set.of(), null, null, null, Flags.ANY, null);

	public SubscriptionFilter {
		status = Set.copyOf(status);
	}

	/**
	 * What is said of a subscription beside where it stands.
	 *
	 * @param renewalOpen whether a renewal waits to be decided
	 * @param expiringSoon whether access runs out by the time that is soon
	 * @param soon that time; null where it is not asked
	 * @param reconsentDue whether consent is due
	 * @param provisioning the platform is so far where it is least far
	 */
	public record Flags(@Nullable Boolean renewalOpen, @Nullable Boolean expiringSoon, @Nullable Instant soon,
			@Nullable Boolean reconsentDue, Set<ProvisioningState> provisioning) {

		/** Whatever is said. */
		public static final Flags ANY = new Flags(null, null, null, null, Set.of());

		public Flags {
			provisioning = Set.copyOf(provisioning);
		}

		/** Whether it makes any difference. */
		boolean tell() {
			return this.renewalOpen != null || this.expiringSoon != null || this.reconsentDue != null
					|| !this.provisioning.isEmpty();
		}

	}

}
