package io.meshgate.api.glossary.authoring;

import java.util.Map;

import io.meshgate.api.operation.Moved;
import io.meshgate.graph.glossary.authoring.TermAuthoring;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;

import org.springframework.stereotype.Component;

/**
 * Whoever answers for a term's domain, or looks after it, removes the term.
 */
@Component
class RemoveTerm {

	private final Changes changes;

	private final TermAuthoring authoring = new TermAuthoring();

	RemoveTerm(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> remove(Viewer viewer, TermSeen seen, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			TermSeen.Held held = seen.hold(this.authoring, transaction, viewer);
			return held.attempt().then(() -> {
				this.authoring.remove(transaction, held.term());
				this.changes.tell(transaction, Event.of(EventType.TERM_REMOVED, seen.id().value(),
						Map.of("by", viewer.person().value()), operation.at()));
			});
		});
	}

}
