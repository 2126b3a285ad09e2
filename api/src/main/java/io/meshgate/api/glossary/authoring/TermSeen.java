package io.meshgate.api.glossary.authoring;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.glossary.TermId;
import io.meshgate.graph.glossary.authoring.LockedTerm;
import io.meshgate.graph.glossary.authoring.TermAuthoring;
import io.meshgate.graph.person.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * A term as somebody has seen it who wants to change it.
 *
 * @param id which term
 * @param revision the revision they have seen; null where they do not say
 */
record TermSeen(TermId id, @Nullable Integer revision) {

	Held hold(TermAuthoring authoring, Transaction transaction, Viewer viewer) {
		return new Held(authoring.lock(transaction, viewer, this.id).orElseThrow(() -> new NotFound("term")),
				this.revision);
	}

	/**
	 * The term under the lock.
	 *
	 * @param term as it stands
	 * @param seen the revision that was seen
	 */
	record Held(LockedTerm term, @Nullable Integer seen) {

		/** To change the term, unless the policy refuses. */
		Attempt attempt() {
			return Attempt.on(this.term.id())
				.ifAllowed(Action.EDIT, new Facts.OfTerm(this.term.standing()))
				.ifUnchanged("term", this.seen, this.term.revision());
		}

	}

}
