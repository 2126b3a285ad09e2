package io.meshgate.api.domain.authoring;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.meshgate.api.operation.Moved;
import io.meshgate.auth.Action;
import io.meshgate.graph.Line;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.domain.authoring.DomainAuthoring;
import io.meshgate.graph.domain.authoring.DomainProfile;
import io.meshgate.graph.linking.Latecomers;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Content;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whoever answers for a domain changes what it says. What was said of a domain of its new
 * name, or of the only other one of its former name, holds then.
 */
@Component
class ChangeDomain {

	private final Changes changes;

	private final DomainAuthoring authoring = new DomainAuthoring();

	private final Latecomers latecomers = new Latecomers();

	ChangeDomain(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> change(Viewer viewer, DomainSeen seen, DomainProfile profile, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			if (profile.name() != null) {
				Line.IMPORTS.join(transaction);
				Line.DOMAIN_TREE.join(transaction);
			}
			DomainSeen.Held held = seen.hold(this.authoring, transaction, viewer);
			return held.attempt(Action.EDIT).then(() -> {
				if (Content.DOMAIN.changes(transaction, seen.id(),
						() -> this.authoring.change(transaction, held.domain(), profile))) {
					this.changes.tell(transaction, Event.of(EventType.DOMAIN_CHANGED, seen.id().value(),
							Map.of("by", viewer.person().value()), operation.at()));
					rename(transaction, held.domain().name(), profile.name(), operation.at());
				}
			});
		});
	}

	private void rename(Transaction transaction, String before, @Nullable String now, Instant at) {
		if (now != null && !now.equals(before)) {
			this.changes.tell(transaction, this.latecomers.domains(transaction, List.of(before, now), at));
		}
	}

}
