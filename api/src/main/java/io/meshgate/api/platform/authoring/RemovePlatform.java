package io.meshgate.api.platform.authoring;

import java.util.Map;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.Line;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.platform.authoring.LockedPlatform;
import io.meshgate.graph.platform.authoring.PlatformAuthoring;
import io.meshgate.graph.platform.authoring.PlatformRemoval;

import org.springframework.stereotype.Component;

/**
 * Whoever runs a platform removes it once nothing is built on it.
 */
@Component
class RemovePlatform {

	private final Changes changes;

	private final PlatformAuthoring authoring = new PlatformAuthoring();

	private final PlatformRemoval removal = new PlatformRemoval();

	RemovePlatform(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> remove(Viewer viewer, PlatformSeen seen, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			Line.IMPORTS.join(transaction);
			LockedPlatform platform = this.authoring.lock(transaction, viewer, seen.id())
				.orElseThrow(() -> new NotFound("platform"));
			return Attempt.on(platform.id())
				.ifAllowed(Action.EDIT, new Facts.OfInfrastructure(platform.standing()))
				.ifUnchanged("platform", seen.revision(), platform.revision())
				.unlessLeft(this.removal.left(transaction, platform.id()))
				.then(() -> {
					this.removal.remove(transaction, platform.id());
					this.changes.tell(transaction, Event.of(EventType.PLATFORM_REMOVED, platform.id().value(),
							Map.of("by", viewer.person().value()), operation.at()));
				});
		});
	}

}
