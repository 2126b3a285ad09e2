package io.meshgate.api.authoring;

import java.util.Map;

import io.meshgate.api.operation.Moved;
import io.meshgate.auth.Action;
import io.meshgate.graph.access.Superseding;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.DataProductStatus;
import io.meshgate.graph.product.authoring.Authoring;
import io.meshgate.graph.product.authoring.Lifecycle;
import org.springframework.stereotype.Component;

/**
 * Whoever answers for a product ends it, and with it what was asked for and what was
 * granted: nobody is left with access to what is no more.
 */
@Component
class RetireDataProduct {

	private final Changes changes;

	private final Authoring authoring = new Authoring();

	private final Lifecycle lifecycle = new Lifecycle();

	private final Superseding superseding = new Superseding();

	RetireDataProduct(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> retire(Viewer viewer, ProductSeen seen, Operation operation) {
		return this.changes.make(operation, Moved.class,
				(transaction) -> seen.hold(this.authoring, transaction, viewer, operation)
					.change(Action.RETIRE, (product) -> {
						this.lifecycle.move(transaction, product, DataProductStatus.RETIRED, operation.at());
						this.changes.tell(transaction, Event.of(EventType.DATA_PRODUCT_RETIRED, product.id().value(),
								Map.of("by", viewer.person().value()), operation.at()));
						this.changes.tell(transaction,
								this.superseding.end(transaction, product.id(), operation.at()).toArray(Event[]::new));
					}));
	}

}
