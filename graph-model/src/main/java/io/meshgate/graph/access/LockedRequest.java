package io.meshgate.graph.access;

import java.time.Instant;

import io.meshgate.graph.access.review.Review;
import io.meshgate.graph.access.transition.RequestCourse;
import io.meshgate.graph.consumer.ConsumerRef;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.subscription.SubscriptionId;
import org.jspecify.annotations.Nullable;

/**
 * A request that this transaction has locked, as it stands under the lock.
 *
 * @param id the identity
 * @param kind whether new access is asked for, or what comes of access that runs
 * @param subscription the subscription it is about
 * @param outputPort what is asked for
 * @param consumer what kind of thing it was made for
 * @param purpose what for
 * @param status where it stands
 * @param version grows by one with each change
 * @param startsAt from when access is asked for
 * @param endsAt until when
 * @param unreviewed whether it was made in an emergency that nobody has reviewed yet
 * @param review how far the deciding on it has come
 * @param ties what ties the viewer to it
 */
public record LockedRequest(AccessRequestId id, AccessRequestKind kind, SubscriptionId subscription,
		OutputPortId outputPort, ConsumerRef.Kind consumer, String purpose, AccessRequestStatus status, int version,
		@Nullable Instant startsAt, @Nullable Instant endsAt, boolean unreviewed, Review review, Ties ties) {

	/**
	 * How far it has come.
	 * @return to be taken on
	 */
	public RequestCourse course() {
		return this.review.course(this.status);
	}

}
