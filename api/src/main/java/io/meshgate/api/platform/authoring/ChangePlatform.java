package io.meshgate.api.platform.authoring;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.Line;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Content;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.platform.authoring.LockedPlatform;
import io.meshgate.graph.platform.authoring.PlatformAuthoring;
import io.meshgate.graph.platform.authoring.PlatformChange;
import io.meshgate.graph.team.TeamId;

import org.springframework.stereotype.Component;

/**
 * Whoever runs a platform changes what it says, or hands it to another team.
 */
@Component
class ChangePlatform {

	private final Changes changes;

	private final PlatformAuthoring authoring = new PlatformAuthoring();

	ChangePlatform(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> change(Viewer viewer, PlatformSeen seen, PlatformChange change, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			Line.IMPORTS.join(transaction);
			LockedPlatform platform = this.authoring.lock(transaction, viewer, seen.id())
				.orElseThrow(() -> new NotFound("platform"));
			Attempt attempt = Attempt.on(platform.id())
				.ifAllowed(Action.EDIT, new Facts.OfInfrastructure(platform.standing()))
				.ifUnchanged("platform", seen.revision(), platform.revision());
			Optional<TeamId> owner = owner(transaction, change);
			return attempt.then(() -> {
				if (Content.PLATFORM.changes(transaction, platform.id(),
						() -> this.authoring.change(transaction, platform, change.text(), owner))) {
					this.changes.tell(transaction, changed(viewer, seen, owner, operation));
				}
			});
		});
	}

	private Optional<TeamId> owner(Transaction transaction, PlatformChange change) {
		return Optional.ofNullable(change.owner())
			.map((ref) -> this.authoring.findTeam(transaction, ref).orElseThrow(() -> new NotFound("team")));
	}

	private static Event changed(Viewer viewer, PlatformSeen seen, Optional<TeamId> owner, Operation operation) {
		Map<String, Object> data = new HashMap<>(Map.of("by", viewer.person().value()));
		owner.ifPresent((team) -> data.put("owner", team.value()));
		return Event.of(EventType.PLATFORM_CHANGED, seen.id().value(), data, operation.at());
	}

}
