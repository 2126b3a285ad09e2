package io.meshgate.api.glossary.authoring;

import java.util.Map;

import io.meshgate.api.operation.Moved;
import io.meshgate.graph.glossary.authoring.TermAuthoring;
import io.meshgate.graph.glossary.authoring.TermText;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Content;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;

import org.springframework.stereotype.Component;

/**
 * Whoever answers for a term's domain, or looks after it, changes what the term says.
 */
@Component
class ChangeTerm {

	private final Changes changes;

	private final TermAuthoring authoring = new TermAuthoring();

	ChangeTerm(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> change(Viewer viewer, TermSeen seen, TermText text, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			TermSeen.Held held = seen.hold(this.authoring, transaction, viewer);
			return held.attempt().then(() -> {
				if (Content.TERM.changes(transaction, seen.id(),
						() -> this.authoring.change(transaction, held.term(), text))) {
					this.changes.tell(transaction, Event.of(EventType.TERM_CHANGED, seen.id().value(),
							Map.of("by", viewer.person().value()), operation.at()));
				}
			});
		});
	}

}
