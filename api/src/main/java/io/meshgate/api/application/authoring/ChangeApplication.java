package io.meshgate.api.application.authoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.Line;
import io.meshgate.graph.access.routing.Rerouting;
import io.meshgate.graph.application.authoring.ApplicationAuthoring;
import io.meshgate.graph.application.authoring.LockedApplication;
import io.meshgate.graph.application.authoring.OwnerWanted;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Content;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;

import org.springframework.stereotype.Component;

/**
 * The team that answers for an application changes what it says, or hands it to another
 * team that the viewer belongs to as well: whoever may act for an application decides for
 * which side they stand when access is decided on, and open requests follow. Imports give
 * applications owners too.
 */
@Component
class ChangeApplication {

	private final Changes changes;

	private final ApplicationAuthoring authoring = new ApplicationAuthoring();

	private final Rerouting rerouting = new Rerouting();

	ChangeApplication(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> change(Viewer viewer, ApplicationSeen seen, ApplicationChange change, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			Line.IMPORTS.join(transaction);
			LockedApplication application = this.authoring.lock(transaction, viewer, seen.id())
				.orElseThrow(() -> new NotFound("application"));
			Attempt attempt = Attempt.on(application.id())
				.ifAllowed(Action.EDIT, new Facts.OfApplication(application.standing()))
				.ifUnchanged("application", seen.version(), application.version());
			Optional<OwnerWanted> owner = Optional.ofNullable(change.owner())
				.map((ref) -> this.authoring.findOwner(transaction, viewer, ref)
					.orElseThrow(() -> new NotFound("team")));
			return owner.map((team) -> attempt.ifAllowed(Action.EDIT, new Facts.OfApplication(team.standing())))
				.orElse(attempt)
				.then(() -> {
					if (Content.APPLICATION.changes(transaction, application.id(), () -> {
						this.authoring.change(transaction, application, change.text());
						owner.ifPresent((team) -> this.authoring.assign(transaction, application.id(), team.id(),
								operation.at()));
					})) {
						List<Event> rerouted = this.rerouting.follow(transaction, application.id(), operation.at());
						this.changes.tell(transaction, changed(viewer, application, owner, operation));
						this.changes.tell(transaction, rerouted.toArray(Event[]::new));
					}
				});
		});
	}

	private static Event changed(Viewer viewer, LockedApplication application, Optional<OwnerWanted> owner,
			Operation operation) {
		Map<String, Object> data = new HashMap<>(Map.of("by", viewer.person().value()));
		owner.ifPresent((team) -> data.put("owner", team.id().value()));
		return Event.of(EventType.APPLICATION_CHANGED, application.id().value(), data, operation.at());
	}

}
