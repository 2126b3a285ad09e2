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
 * Whoever answers for a product offers it to the mesh.
 */
@Component
class PublishDataProduct {

	private final Changes changes;

	private final Authoring authoring = new Authoring();

	private final Lifecycle lifecycle = new Lifecycle();

	PublishDataProduct(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> publish(Viewer viewer, ProductSeen seen, Operation operation) {
		return this.changes.make(operation, Moved.class,
				(transaction) -> seen.hold(this.authoring, transaction, viewer, operation)
					.change(Action.PUBLISH, (product) -> {
						this.lifecycle.move(transaction, product, DataProductStatus.ACTIVE, operation.at());
						this.changes.tell(transaction, Event.of(EventType.DATA_PRODUCT_PUBLISHED, product.id().value(),
								Map.of("by", viewer.person().value()), operation.at()));
					}));
	}

}
