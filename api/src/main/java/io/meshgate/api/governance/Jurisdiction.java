package io.meshgate.api.governance;

import java.util.Optional;

import io.meshgate.api.refusal.Forbidden;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.Ref;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.domain.authoring.DomainAuthoring;
import io.meshgate.graph.domain.authoring.LockedDomain;
import io.meshgate.graph.governance.authoring.RuleAuthoring;
import io.meshgate.graph.person.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Where something is to hold, and that somebody may say what holds there: in a domain and
 * all below it who answers for that, for the whole platform the governance group.
 */
public final class Jurisdiction {

	private final DomainAuthoring domains = new DomainAuthoring();

	private final RuleAuthoring rules = new RuleAuthoring();

	/**
	 * Locks the place.
	 * @param transaction the change's own
	 * @param viewer who wants to say what holds there
	 * @param domain which domain; null for the whole platform
	 * @return the domain under the lock; empty for the whole platform
	 * @throws NotFound if there is no such domain
	 * @throws Forbidden if it is not for this person to say
	 */
	public Optional<DomainId> enter(Transaction transaction, Viewer viewer, @Nullable Ref domain) {
		return permitted(transaction, viewer, Optional.ofNullable(domain)
			.map((ref) -> this.domains.lock(transaction, viewer, ref).orElseThrow(() -> new NotFound("domain"))));
	}

	/**
	 * Looks at the place, for who only wants to know what would come of it.
	 * @param transaction the reader's own
	 * @param viewer who wants to say what holds there
	 * @param domain which domain; null for the whole platform
	 * @return the domain; empty for the whole platform
	 * @throws NotFound if there is no such domain
	 * @throws Forbidden if it is not for this person to say
	 */
	public Optional<DomainId> look(Transaction transaction, Viewer viewer, @Nullable Ref domain) {
		return permitted(transaction, viewer, Optional.ofNullable(domain)
			.map((ref) -> this.domains.look(transaction, viewer, ref).orElseThrow(() -> new NotFound("domain"))));
	}

	private Optional<DomainId> permitted(Transaction transaction, Viewer viewer, Optional<LockedDomain> place) {
		Forbidden.unless(Action.EDIT_POLICY, place.<Facts>map((found) -> new Facts.OfDomain(found.standing()))
			.orElseGet(() -> platform(transaction, viewer)));
		return place.map(LockedDomain::id);
	}

	private Facts platform(Transaction transaction, Viewer viewer) {
		return this.rules.platform(transaction, viewer)
			.map(Facts.OfRule::new)
			.orElseThrow(() -> new NotFound("viewer"));
	}

}
