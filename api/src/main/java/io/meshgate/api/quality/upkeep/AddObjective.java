package io.meshgate.api.quality.upkeep;

import java.util.Map;

import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.authoring.Authoring;
import io.meshgate.graph.product.authoring.LockedProduct;
import io.meshgate.graph.quality.upkeep.NewObjective;
import io.meshgate.graph.quality.upkeep.Promises;
import org.springframework.stereotype.Component;

/**
 * Whoever answers for a product promises something of its data. Done, it ends with the
 * objective as its subject.
 */
@Component
class AddObjective {

	private static final int MOST = 100;

	private final Changes changes;

	private final Authoring authoring = new Authoring();

	private final Promises promises = new Promises();

	AddObjective(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> add(Viewer viewer, ProductId id, NewObjective objective, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			LockedProduct product = this.authoring.lock(transaction, viewer, id, operation.at())
				.orElseThrow(() -> new NotFound("data product"));
			Ending<Moved> ending = ObjectiveSeen.editing(product)
				.unless(this.promises.count(transaction, product) >= MOST,
						"The product promises " + MOST + " things already.")
				.then(() -> promise(transaction, product, objective));
			return switch (ending.kind()) {
				case CONFLICT -> ending;
				case DONE -> {
					this.changes.tell(transaction,
							Event.of(EventType.OBJECTIVE_ADDED, product.id().value(),
									Map.of("objective", objective.id().value(), "by", viewer.person().value()),
									operation.at()));
					yield Ending.of(Moved.DONE, objective.id().value());
				}
			};
		});
	}

	private void promise(Transaction transaction, LockedProduct product, NewObjective objective) {
		if (!this.promises.add(transaction, product, objective)) {
			throw new NotFound("output port");
		}
	}

}
