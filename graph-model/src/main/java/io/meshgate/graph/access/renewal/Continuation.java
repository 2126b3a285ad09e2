package io.meshgate.graph.access.renewal;

import java.time.Duration;
import java.time.Instant;

import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.AccessRequestKind;
import io.meshgate.graph.access.asking.Asking;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.subscription.SubscriptionId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants of access that runs.
 *
 * @param kind that it goes on, or that it is for something else
 * @param subscription which access
 * @param purpose why; null where that stays as it is
 * @param endsAt until when; null where nothing was said
 */
public record Continuation(AccessRequestKind kind, SubscriptionId subscription, @Nullable String purpose,
		@Nullable Instant endsAt) {

	/**
	 * It, as it is asked. What is left open is said by the grant that runs, and that is
	 * known under the lock.
	 * @param id of the request
	 * @param requester who asks
	 * @param bond what the subscription is between
	 * @param when when it is asked, and for how long it may be decided
	 * @return without a purpose where none was said
	 */
	public Asking asked(AccessRequestId id, PersonId requester, Bond bond, When when) {
		return new Asking(id, this.subscription, requester, bond.port(), bond.consumer(),
				(this.purpose != null) ? this.purpose : "", null, this.endsAt, when.submittedAt(),
				when.submittedAt().plus(when.toDecide()), this.kind);
	}

	/**
	 * When something is asked.
	 *
	 * @param submittedAt at that time
	 * @param toDecide how long there is to decide
	 */
	public record When(Instant submittedAt, Duration toDecide) {
	}

}
