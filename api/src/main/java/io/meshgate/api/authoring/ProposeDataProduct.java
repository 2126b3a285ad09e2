package io.meshgate.api.authoring;

import java.util.Map;

import io.meshgate.api.operation.Moved;
import io.meshgate.auth.Action;
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
 * Whoever answers for a draft shows it to the mesh before it is promised.
 */
@Component
class ProposeDataProduct {

	private final Changes changes;

	private final Authoring authoring = new Authoring();

	private final Lifecycle lifecycle = new Lifecycle();

	ProposeDataProduct(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> propose(Viewer viewer, ProductSeen seen, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			ProductSeen.Held held = seen.hold(this.authoring, transaction, viewer, operation);
			return held.attempt(Action.PUBLISH)
				.unless(held.product().status() != DataProductStatus.DRAFT, "Only a draft can be proposed.")
				.then(() -> {
					this.lifecycle.move(transaction, held.product(), DataProductStatus.PROPOSED, operation.at());
					this.changes.tell(transaction, Event.of(EventType.DATA_PRODUCT_PROPOSED, seen.id().value(),
							Map.of("by", viewer.person().value()), operation.at()));
				});
		});
	}

}
