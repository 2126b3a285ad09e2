package io.meshgate.api.access;

import java.time.Instant;
import java.util.Optional;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.asking.Asking;
import io.meshgate.graph.access.asking.HeldSubscription;
import io.meshgate.graph.policy.AccessWish;
import io.meshgate.graph.policy.TermsInForce;
import io.meshgate.graph.subscription.GrantId;
import io.meshgate.graph.subscription.SubscriptionId;
import org.jspecify.annotations.Nullable;

/**
 * What is asked, once it was held against all that decides on whether it can be. Nothing
 * is written of it yet.
 */
sealed interface Weighed {

	/**
	 * As complete as it is known by then.
	 */
	RequestAccess.Act act();

	/** The subscription that is locked for it; null where it did not come to that. */
	@Nullable HeldSubscription held();

	/**
	 * It cannot be asked for.
	 *
	 * @param act who asks for what
	 * @param held the subscription that is locked for it
	 * @param prospect what stands in the way
	 */
	record Obstructed(RequestAccess.Act act, @Nullable HeldSubscription held, Prospect prospect) implements Weighed {
	}

	/**
	 * A request can be made of it.
	 *
	 * @param act who asks for what
	 * @param held the subscription that is locked for it
	 * @param running the grant that it is about; null for new access
	 * @param judged what the policies make of it
	 */
	record Clear(RequestAccess.Act act, HeldSubscription held, @Nullable GrantId running,
			Judged judged) implements Weighed {

		Transaction transaction() {
			return this.act.transaction();
		}

		Asking asking() {
			return this.act.asking();
		}

		SubscriptionId subscription() {
			return this.held.id();
		}

	}

	/**
	 * What it was held against.
	 *
	 * @param inForce the policies, under the lock
	 * @param wish what is wanted
	 * @param prospect what comes of it
	 */
	record Judged(TermsInForce inForce, AccessWish wish, Prospect prospect) {

		/** As asked, or as long as is allowed. */
		Instant end() {
			return Optional.ofNullable(this.wish.endsAt())
				.orElseGet(() -> this.wish.startsAt().plus(this.inForce.longestGrant()));
		}

	}

}
