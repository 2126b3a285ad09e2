package io.meshgate.api.application.authoring;

import java.util.Map;

import io.meshgate.api.refusal.Forbidden;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.Line;
import io.meshgate.graph.application.authoring.ApplicationAuthoring;
import io.meshgate.graph.application.authoring.NewApplication;
import io.meshgate.graph.application.authoring.OwnerWanted;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;

import org.springframework.stereotype.Component;

/**
 * Somebody makes an application known for a team of theirs, which answers for it from
 * then on. Of an import that brings the same key at once, one comes first.
 */
@Component
class RegisterApplication {

	private final Changes changes;

	private final ApplicationAuthoring authoring = new ApplicationAuthoring();

	RegisterApplication(Changes changes) {
		this.changes = changes;
	}

	Ending<Kind> register(Viewer viewer, NewApplication application, Operation operation) {
		return this.changes.make(operation, Kind.class, (transaction) -> {
			Line.IMPORTS.join(transaction);
			OwnerWanted owner = this.authoring.findOwner(transaction, viewer, application.owner())
				.orElseThrow(() -> new NotFound("team"));
			Forbidden.unless(Action.EDIT, new Facts.OfApplication(owner.standing()));
			if (!this.authoring.claim(transaction, application)) {
				return Ending.of(Kind.KEY_TAKEN, application.key());
			}
			this.authoring.assign(transaction, application.id(), owner.id(), operation.at());
			this.changes.tell(transaction,
					Event.of(EventType.APPLICATION_REGISTERED, application.id().value(), Map.of("key",
							application.key(), "owner", owner.id().value(), "by", viewer.person().value()),
							operation.at()));
			return Ending.of(Kind.REGISTERED, application.id().value());
		});
	}

	/** How registering an application ends. */
	enum Kind {

		REGISTERED, KEY_TAKEN

	}

}
