package io.meshgate.api.dataset;

import java.util.Set;

import io.meshgate.api.operation.Moved;
import io.meshgate.api.port.authoring.HeldProduct;
import io.meshgate.api.port.authoring.Sending;
import io.meshgate.graph.Line;
import io.meshgate.graph.dataset.Claim;
import io.meshgate.graph.dataset.DatasetBindings;
import io.meshgate.graph.dataset.DatasetBindings.Binding;
import io.meshgate.graph.dataset.DatasetId;
import io.meshgate.graph.dataset.tie.Ties;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.outbox.EventType;
import org.springframework.stereotype.Component;

/**
 * Whoever answers for a product says that one of its ports no longer offers a dataset.
 */
@Component
class UnbindDataset {

	private final Changes changes;

	private final DatasetBindings bindings = new DatasetBindings();

	UnbindDataset(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> unbind(Binding binding, Sending sending) {
		return this.changes.make(sending.operation(), Moved.class, (transaction) -> {
			Line.IMPORTS.join(transaction);
			Line.LINEAGE.join(transaction);
			HeldProduct held = HeldProduct.offering(transaction, binding.port(), sending);
			Claim claim = this.bindings.claim(transaction, sending.viewer(), binding);
			return held.attempt(binding.port())
				.unless(!claim.isHeldBy(binding.port()), "The dataset is not bound to this port.")
				.then(() -> {
					this.bindings.unbind(transaction, held.product(), binding);
					Ties.settle(transaction, Set.of(DatasetId.of(binding.dataset())), binding.at());
					this.changes.tell(transaction,
							BoundEvents.event(EventType.DATASET_UNBOUND, binding, held, sending));
				});
		});
	}

}
