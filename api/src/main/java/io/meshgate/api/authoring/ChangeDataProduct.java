package io.meshgate.api.authoring;

import java.util.Map;

import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Content;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.authoring.Authoring;
import io.meshgate.graph.product.authoring.Describing;
import io.meshgate.graph.product.authoring.ProductChange;
import io.meshgate.graph.product.version.Versioning;
import org.springframework.stereotype.Component;

/**
 * Whoever answers for a product changes what it says. Terms are locked before products,
 * as by those who change what terms say.
 */
@Component
class ChangeDataProduct {

	private final Changes changes;

	private final Authoring authoring = new Authoring();

	private final Describing describing = new Describing();

	ChangeDataProduct(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> change(Viewer viewer, ProductSeen seen, ProductChange change, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			boolean found = this.describing.lockTerms(transaction, change.particulars().terms());
			ProductSeen.Held held = seen.hold(this.authoring, transaction, viewer, operation);
			return held.change(Action.EDIT, (product) -> {
				if (!found) {
					throw new NotFound("term");
				}
				if (Content.DATA_PRODUCT.changes(transaction, product.id(), () -> {
					this.authoring.change(transaction, product, change.profile(), operation.at());
					Versioning.keep(transaction, product.id(), viewer, operation.at());
					this.describing.describe(transaction, product, change.particulars());
				})) {
					this.changes.tell(transaction, Event.of(EventType.DATA_PRODUCT_CHANGED, product.id().value(),
							Map.of("by", viewer.person().value()), operation.at()));
				}
			});
		});
	}

}
