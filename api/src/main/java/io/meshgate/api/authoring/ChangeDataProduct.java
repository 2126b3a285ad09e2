package io.meshgate.api.authoring;

import java.util.Map;

import io.meshgate.api.operation.Moved;
import io.meshgate.auth.Action;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.authoring.Authoring;
import io.meshgate.graph.product.authoring.Profile;
import org.springframework.stereotype.Component;

/**
 * Whoever answers for a product changes what it says.
 */
@Component
class ChangeDataProduct {

	private final Changes changes;

	private final Authoring authoring = new Authoring();

	ChangeDataProduct(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> change(Viewer viewer, ProductSeen seen, Profile profile, Operation operation) {
		return this.changes.make(operation, Moved.class,
				(transaction) -> seen.hold(this.authoring, transaction, viewer, operation)
					.change(Action.EDIT, (product) -> {
						this.authoring.change(transaction, product, profile, operation.at());
						this.changes.tell(transaction, Event.of("io.meshgate.dataproduct.changed", product.id().value(),
								Map.of("by", viewer.person().value()), operation.at()));
					}));
	}

}
