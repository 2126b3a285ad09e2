package io.meshgate.api.domain.authoring;

import java.util.Map;

import io.meshgate.api.operation.Moved;
import io.meshgate.auth.Action;
import io.meshgate.graph.domain.authoring.DomainAuthoring;
import io.meshgate.graph.domain.authoring.DomainProfile;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Content;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.person.Viewer;
import org.springframework.stereotype.Component;

/**
 * Whoever answers for a domain changes what it says.
 */
@Component
class ChangeDomain {

	private final Changes changes;

	private final DomainAuthoring authoring = new DomainAuthoring();

	ChangeDomain(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> change(Viewer viewer, DomainSeen seen, DomainProfile profile, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			DomainSeen.Held held = seen.hold(this.authoring, transaction, viewer);
			return held.attempt(Action.EDIT).then(() -> {
				if (Content.DOMAIN.changes(transaction, seen.id(),
						() -> this.authoring.change(transaction, held.domain(), profile))) {
					this.changes.tell(transaction, Event.of("io.meshgate.domain.changed", seen.id().value(),
							Map.of("by", viewer.person().value()), operation.at()));
				}
			});
		});
	}

}
