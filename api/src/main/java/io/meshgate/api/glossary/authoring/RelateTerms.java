package io.meshgate.api.glossary.authoring;

import java.util.Map;
import java.util.Optional;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.glossary.TermRelation;
import io.meshgate.graph.glossary.authoring.LockedTerm;
import io.meshgate.graph.glossary.authoring.TermAuthoring;
import io.meshgate.graph.glossary.authoring.TermPair;
import io.meshgate.graph.glossary.authoring.TermRelations;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;

import org.springframework.stereotype.Component;

/**
 * Whoever answers for the domain of one of two terms, or looks after it, says what they
 * are to each other, or that they are nothing. Only a change is told.
 */
@Component
class RelateTerms {

	private final Changes changes;

	private final TermAuthoring authoring = new TermAuthoring();

	private final TermRelations relations = new TermRelations();

	RelateTerms(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> relate(Viewer viewer, TermPair pair, TermRelation as, Operation operation) {
		return this.changes.make(operation, Moved.class,
				(transaction) -> attempt(transaction, viewer, pair).then(() -> {
					if (this.relations.relate(transaction, pair, as)) {
						this.changes.tell(transaction,
								Event.of(
										EventType.TERM_RELATED, pair.one().value(), Map.of("other",
												pair.other().value(), "as", as.name(), "by", viewer.person().value()),
										operation.at()));
					}
				}));
	}

	Ending<Moved> unrelate(Viewer viewer, TermPair pair, Operation operation) {
		return this.changes.make(operation, Moved.class,
				(transaction) -> attempt(transaction, viewer, pair).then(() -> {
					if (this.relations.unrelate(transaction, pair)) {
						this.changes.tell(transaction, Event.of(EventType.TERM_UNRELATED, pair.one().value(),
								Map.of("other", pair.other().value(), "by", viewer.person().value()), operation.at()));
					}
				}));
	}

	private Attempt attempt(Transaction transaction, Viewer viewer, TermPair pair) {
		LockedTerm term = Optional.of(this.relations.lock(transaction, pair))
			.filter((both) -> both)
			.flatMap((_) -> this.authoring.lock(transaction, viewer, pair.one()))
			.orElseThrow(() -> new NotFound("term"));
		return Attempt.on(term.id()).ifAllowed(Action.EDIT, new Facts.OfTerm(term.standing()));
	}

}
