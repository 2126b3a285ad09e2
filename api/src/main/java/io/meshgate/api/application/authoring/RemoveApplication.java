package io.meshgate.api.application.authoring;

import java.util.Map;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.Line;
import io.meshgate.graph.application.authoring.ApplicationAuthoring;
import io.meshgate.graph.application.authoring.ApplicationRemoval;
import io.meshgate.graph.application.authoring.LockedApplication;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;

import org.springframework.stereotype.Component;

/**
 * The team that answers for an application removes it, unless there is access that it
 * has, had or asked for: that stays on record.
 */
@Component
class RemoveApplication {

	private final Changes changes;

	private final ApplicationAuthoring authoring = new ApplicationAuthoring();

	private final ApplicationRemoval removal = new ApplicationRemoval();

	RemoveApplication(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> remove(Viewer viewer, ApplicationSeen seen, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			Line.IMPORTS.join(transaction);
			LockedApplication application = this.authoring.lock(transaction, viewer, seen.id())
				.orElseThrow(() -> new NotFound("application"));
			return Attempt.on(application.id())
				.ifAllowed(Action.EDIT, new Facts.OfApplication(application.standing()))
				.ifUnchanged("application", seen.version(), application.version())
				.unlessLeft(this.removal.left(transaction, application.id()))
				.then(() -> {
					this.removal.remove(transaction, application.id());
					this.changes.tell(transaction, Event.of(EventType.APPLICATION_REMOVED, application.id().value(),
							Map.of("by", viewer.person().value()), operation.at()));
				});
		});
	}

}
