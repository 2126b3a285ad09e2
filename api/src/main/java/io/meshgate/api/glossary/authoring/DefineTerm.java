package io.meshgate.api.glossary.authoring;

import java.util.Map;

import io.meshgate.api.refusal.Forbidden;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.Line;
import io.meshgate.graph.glossary.authoring.NewTerm;
import io.meshgate.graph.glossary.authoring.TermAuthoring;
import io.meshgate.graph.glossary.authoring.TermPlace;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;

import org.springframework.stereotype.Component;

/**
 * Whoever answers for a domain, or looks after it, says what a word means in it.
 */
@Component
class DefineTerm {

	private final Changes changes;

	private final TermAuthoring authoring = new TermAuthoring();

	DefineTerm(Changes changes) {
		this.changes = changes;
	}

	Ending<Kind> define(Viewer viewer, NewTerm term, Operation operation) {
		return this.changes.make(operation, Kind.class, (transaction) -> {
			Line.IMPORTS.join(transaction);
			TermPlace place = this.authoring.place(transaction, viewer, term.domain())
				.orElseThrow(() -> new NotFound("domain"));
			Forbidden.unless(Action.DEFINE_TERM, new Facts.OfDomain(place.standing()));
			if (!this.authoring.define(transaction, term, place, operation.at())) {
				return Ending.of(Kind.KEY_TAKEN, place.keyOf(term));
			}
			this.changes.tell(transaction, Event.of(EventType.TERM_DEFINED, term.id().value(),
					Map.of("key", place.keyOf(term), "domain", place.domain().value(), "by", viewer.person().value()),
					operation.at()));
			return Ending.of(Kind.DEFINED, term.id().value());
		});
	}

	/** How defining a term ends. */
	enum Kind {

		DEFINED, KEY_TAKEN

	}

}
