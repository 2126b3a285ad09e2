package io.meshgate.api.access;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.LockedRequest;
import io.meshgate.graph.access.judging.Judging;
import io.meshgate.graph.policy.AccessTerm;
import io.meshgate.graph.policy.AccessWish;
import io.meshgate.graph.policy.PolicyBreach;
import io.meshgate.graph.policy.TermsInForce;
import io.meshgate.graph.subscription.GrantId;
import io.meshgate.graph.subscription.Grants;
import org.jspecify.annotations.Nullable;

/**
 * How the last yes that is wanted gives access: never for longer than the policies in
 * force at that moment allow, and not at all where they would not let it be asked for.
 */
final class Granting {

	/** What lasts longer than is allowed by now is cut, not refused. */
	private static final Set<AccessTerm> STILL_ASKED = EnumSet.complementOf(EnumSet.of(AccessTerm.LONGEST_GRANT));

	private final Grants grants = new Grants();

	private final Judging judging = new Judging();

	/**
	 * Gives access, unless a policy is against it.
	 */
	List<PolicyBreach> grant(Transaction transaction, LockedRequest request, GrantId id, Span span) {
		Instant from = (request.startsAt() != null && request.startsAt().isAfter(span.at())) ? request.startsAt()
				: span.at();
		TermsInForce inForce = this.judging.secure(transaction, request.outputPort());
		AccessWish wish = new AccessWish(request.consumer(), this.judging.teams(transaction, request.subscription()),
				request.purpose(), from, span.end());
		List<PolicyBreach> breaches = inForce.against(wish, STILL_ASKED);
		if (breaches.isEmpty()) {
			this.judging.record(transaction, request.id(), inForce);
			this.grants.add(transaction, request.subscription(), request.id().value(),
					new Grants.NewGrant(id, from, span.atMost(from.plus(inForce.longestGrant()))));
		}
		return breaches;
	}

	/**
	 * From when on, and until when.
	 *
	 * @param at when it is decided
	 * @param end the latest; null where nobody said one
	 */
	record Span(Instant at, @Nullable Instant end) {

		Instant atMost(Instant latest) {
			return (this.end != null && this.end.isBefore(latest)) ? this.end : latest;
		}

	}

}
