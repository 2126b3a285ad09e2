package io.meshgate.api.dataset;

import java.util.EnumSet;
import java.util.List;
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
import io.meshgate.graph.descriptor.NodeType;
import io.meshgate.graph.linking.Linking;
import io.meshgate.graph.linking.References;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.port.OutputPortId;
import org.springframework.stereotype.Component;

/**
 * Whoever answers for a product says which dataset one of its ports offers, unless
 * another port does. Of one that is named for the first time, what a catalogue said
 * before holds at once.
 */
@Component
class BindDataset {

	/** The port that has what the viewer may not know of. */
	private static final String NOBODY = "nobody";

	private static final Set<NodeType> NAMED = EnumSet.of(NodeType.DATASET);

	private final Changes changes;

	private final DatasetBindings bindings = new DatasetBindings();

	private final Linking linking = new Linking(new References());

	BindDataset(Changes changes) {
		this.changes = changes;
	}

	Ending<Kind> bind(Binding binding, Sending sending) {
		return this.changes.make(sending.operation(), Kind.class, (transaction) -> {
			Line.IMPORTS.join(transaction);
			Line.LINEAGE.join(transaction);
			HeldProduct held = HeldProduct.offering(transaction, binding.port(), sending);
			Claim claim = this.bindings.claim(transaction, sending.viewer(), binding);
			boolean taken = claim.isTakenFrom(binding.port());
			Ending<Moved> moved = held.attempt(binding.port())
				.unless(claim.isHeldBy(binding.port()), "The dataset is bound to this port already.")
				.unless(!taken && claim.bound() >= Claim.MOST, "A port has at most " + Claim.MOST + " datasets.")
				.then(() -> {
					if (!taken) {
						this.bindings.bind(transaction, held.product(), binding);
						this.linking.meet(transaction, NAMED, List.of(binding.dataset().key()), binding.at());
						Ties.settle(transaction, Set.of(DatasetId.of(binding.dataset())), binding.at());
						this.changes.tell(transaction,
								BoundEvents.event(EventType.DATASET_BOUND, binding, held, sending));
					}
				});
			if (moved.kind() == Moved.CONFLICT) {
				return new Ending<>(Kind.CONFLICT, moved.subject(), moved.reason());
			}
			OutputPortId holder = claim.holder();
			return taken ? Ending.of(Kind.TAKEN, (holder != null) ? holder.value() : NOBODY)
					: Ending.of(Kind.BOUND, moved.subject());
		});
	}

	/** How binding a dataset ends. */
	enum Kind {

		BOUND, TAKEN, CONFLICT

	}

}
