package io.meshgate.api.authoring;

import java.util.Map;

import io.meshgate.api.operation.Moved;
import io.meshgate.auth.Action;
import io.meshgate.graph.Line;
import io.meshgate.graph.dataset.tie.Ties;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.authoring.PortRemoval;
import io.meshgate.graph.product.authoring.Authoring;
import io.meshgate.graph.product.authoring.ProductRemoval;
import org.springframework.stereotype.Component;

/**
 * Whoever answers for a draft that nobody asked for deletes it.
 */
@Component
class DeleteDataProduct {

	private final Changes changes;

	private final Authoring authoring = new Authoring();

	private final ProductRemoval removal = new ProductRemoval();

	DeleteDataProduct(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> delete(Viewer viewer, ProductSeen seen, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			Line.IMPORTS.join(transaction);
			Line.PRODUCT_TREE.join(transaction);
			Line.LINEAGE.join(transaction);
			ProductSeen.Held held = seen.hold(this.authoring, transaction, viewer, operation);
			return held.attempt(Action.DELETE).unlessLeft(this.removal.left(transaction, seen.id())).then(() -> {
				PortRemoval.Removed removed = this.removal.remove(transaction, seen.id(), operation.at());
				Ties.settle(transaction, removed.freed(), operation.at());
				this.changes.tell(transaction, Event.of(EventType.DATA_PRODUCT_DELETED, seen.id().value(),
						Map.of("by", viewer.person().value()), operation.at()));
				this.changes.tell(transaction, removed.ended().toArray(Event[]::new));
			});
		});
	}

}
