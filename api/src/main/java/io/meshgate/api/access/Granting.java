package io.meshgate.api.access;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.LockedRequest;
import io.meshgate.graph.access.judging.Judging;
import io.meshgate.graph.access.renewal.Continued;
import io.meshgate.graph.access.renewal.Renewing;
import io.meshgate.graph.operation.Changes;
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

	private final Changes changes;

	private final Grants grants = new Grants();

	private final Judging judging = new Judging();

	private final Renewing renewing = new Renewing();

	Granting(Changes changes) {
		this.changes = changes;
	}

	/**
	 * What a request is about, under the lock.
	 */
	Continued continued(Transaction transaction, LockedRequest request, Instant now) {
		return request.kind().isNew() ? Continued.NOTHING : this.renewing.continued(transaction, request.id(), now);
	}

	/**
	 * Gives access, unless a policy is against it. What it takes the place of ends.
	 */
	List<PolicyBreach> grant(Transaction transaction, LockedRequest request, Given given) {
		Instant from = (request.startsAt() != null && request.startsAt().isAfter(given.at())) ? request.startsAt()
				: given.at();
		TermsInForce inForce = this.judging.secure(transaction, request.outputPort());
		AccessWish wish = new AccessWish(request.consumer(), this.judging.teams(transaction, request.subscription()),
				request.purpose(), from, given.end());
		List<PolicyBreach> breaches = inForce.against(wish, STILL_ASKED);
		if (breaches.isEmpty()) {
			this.judging.record(transaction, request.id(), inForce);
			this.renewing.replace(transaction, given.continued(), request.id(), given.at())
				.ifPresent((ended) -> this.changes.tell(transaction, ended));
			this.grants.add(transaction, request.subscription(), request.id().value(),
					new Grants.NewGrant(given.grant(), from, given.atMost(from.plus(inForce.longestGrant()))));
		}
		return breaches;
	}

	/**
	 * What is given, from when on, and until when.
	 *
	 * @param grant its identity
	 * @param at when it is decided
	 * @param end the latest; null where nobody said one
	 * @param continued what it is about
	 */
	record Given(GrantId grant, Instant at, @Nullable Instant end, Continued continued) {

		boolean endsTooEarly() {
			return this.end != null && !this.end.isAfter(this.at);
		}

		Optional<String> obstacle() {
			return this.continued.obstacle();
		}

		Instant atMost(Instant latest) {
			return (this.end != null && this.end.isBefore(latest)) ? this.end : latest;
		}

	}

}
