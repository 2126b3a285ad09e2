package io.meshgate.api.domain.authoring;

import java.util.Map;

import io.meshgate.api.operation.Moved;
import io.meshgate.auth.Action;
import io.meshgate.graph.Line;
import io.meshgate.graph.domain.authoring.DomainAuthoring;
import io.meshgate.graph.domain.authoring.DomainRemoval;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import org.springframework.stereotype.Component;

/**
 * Whoever answers for a domain removes it once nothing is left in it. Whatever could come
 * into it meanwhile stands in one of the lines or locks the domain.
 */
@Component
class RemoveDomain {

	private final Changes changes;

	private final DomainAuthoring authoring = new DomainAuthoring();

	private final DomainRemoval removal = new DomainRemoval();

	RemoveDomain(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> remove(Viewer viewer, DomainSeen seen, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			Line.IMPORTS.join(transaction);
			Line.DOMAIN_TREE.join(transaction);
			Line.ACCESS_POLICIES.join(transaction);
			DomainSeen.Held held = seen.hold(this.authoring, transaction, viewer);
			return held.attempt(Action.EDIT).unlessLeft(this.removal.left(transaction, seen.id())).then(() -> {
				this.removal.remove(transaction, seen.id());
				this.changes.tell(transaction, Event.of(EventType.DOMAIN_REMOVED, seen.id().value(),
						Map.of("by", viewer.person().value()), operation.at()));
			});
		});
	}

}
