package io.meshgate.api.check;

import java.util.Map;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.check.Checking;
import io.meshgate.graph.check.LockedCheck;
import io.meshgate.graph.check.QualityCheckId;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.authoring.LockedProduct;
import org.springframework.stereotype.Component;

/**
 * Whoever answers for a product removes a check that is run no more, so that what it
 * found last counts no more.
 */
@Component
class RemoveCheck {

	private final Changes changes;

	private final Checking checking = new Checking();

	RemoveCheck(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> remove(Viewer viewer, QualityCheckId id, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			LockedCheck check = this.checking.lock(transaction, viewer, id, operation.at())
				.orElseThrow(() -> new NotFound("check"));
			LockedProduct product = check.product();
			return Attempt.on(product.id()).ifAllowed(Action.EDIT, new Facts.OfProduct(product.sighting())).then(() -> {
				this.checking.remove(transaction, check);
				this.changes.tell(transaction, Event.of(EventType.CHECK_REMOVED, product.id().value(),
						Map.of("check", id.value(), "by", viewer.person().value()), operation.at()));
			});
		});
	}

}
