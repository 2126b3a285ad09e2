package io.meshgate.api.domain.authoring;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.Ref;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.domain.authoring.DomainAuthoring;
import io.meshgate.graph.domain.authoring.LockedDomain;
import io.meshgate.graph.person.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * A domain as somebody has seen it who wants to change it.
 *
 * @param id which domain
 * @param revision the revision they have seen; null where they do not say
 */
record DomainSeen(DomainId id, @Nullable Integer revision) {

	Held hold(DomainAuthoring authoring, Transaction transaction, Viewer viewer) {
		return new Held(authoring.lock(transaction, viewer, new Ref.ById(this.id.value()))
			.orElseThrow(() -> new NotFound("domain")), this.revision);
	}

	/**
	 * The domain under the lock.
	 *
	 * @param domain as it stands
	 * @param seen the revision that was seen
	 */
	record Held(LockedDomain domain, @Nullable Integer seen) {

		/** To do something to the domain, unless the policy refuses. */
		Attempt attempt(Action action) {
			return Attempt.on(this.domain.id())
				.ifAllowed(action, new Facts.OfDomain(this.domain.standing()))
				.ifUnchanged("domain", this.seen, this.domain.revision());
		}

	}

}
