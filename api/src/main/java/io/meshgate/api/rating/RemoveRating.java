package io.meshgate.api.rating;

import java.util.Map;

import io.meshgate.api.operation.Moved;
import io.meshgate.auth.Action;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.rating.LockedRating;
import io.meshgate.graph.rating.Opinions;
import org.springframework.stereotype.Component;

/**
 * Whoever rated a product takes that back.
 */
@Component
class RemoveRating {

	private final Changes changes;

	private final Opinions opinions = new Opinions();

	RemoveRating(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> remove(Viewer viewer, RatingSeen seen, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			LockedRating rating = seen.lock(this.opinions, transaction, viewer, operation);
			return seen.attempt(rating, Action.EDIT).then(() -> {
				this.opinions.remove(transaction, rating);
				this.changes.tell(transaction, Event.of(EventType.RATING_REMOVED, rating.product().value(),
						Map.of("rating", rating.id().value(), "by", viewer.person().value()), operation.at()));
			});
		});
	}

}
