package io.meshgate.api.platform.authoring;

import java.util.Map;

import io.meshgate.api.refusal.Forbidden;
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
import io.meshgate.graph.platform.authoring.NewPlatform;
import io.meshgate.graph.platform.authoring.PlatformAuthoring;
import io.meshgate.graph.team.TeamId;

import org.springframework.stereotype.Component;

/**
 * An administrator registers a platform, and the ports that name it are tied to it.
 */
@Component
class RegisterPlatform {

	private final Changes changes;

	private final PlatformAuthoring authoring = new PlatformAuthoring();

	RegisterPlatform(Changes changes) {
		this.changes = changes;
	}

	Ending<Kind> register(Viewer viewer, NewPlatform platform, Operation operation) {
		return this.changes.make(operation, Kind.class, (transaction) -> {
			Line.IMPORTS.join(transaction);
			boolean administers = this.authoring.administers(transaction, viewer)
				.orElseThrow(() -> new NotFound("team"));
			TeamId owner = this.authoring.findTeam(transaction, platform.owner())
				.orElseThrow(() -> new NotFound("team"));
			Forbidden.unless(Action.EDIT, new Facts.OfPlatform(administers));
			if (!this.authoring.register(transaction, platform, owner)) {
				return Ending.of(Kind.KEY_TAKEN, platform.key());
			}
			this.changes.tell(transaction,
					Event.of(EventType.PLATFORM_REGISTERED, platform.id().value(),
							Map.of("key", platform.key(), "owner", owner.value(), "by", viewer.person().value()),
							operation.at()));
			return Ending.of(Kind.REGISTERED, platform.id().value());
		});
	}

	/** How registering a platform ends. */
	enum Kind {

		REGISTERED, KEY_TAKEN

	}

}
