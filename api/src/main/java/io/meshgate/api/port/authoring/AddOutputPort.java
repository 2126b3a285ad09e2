package io.meshgate.api.port.authoring;

import java.util.Map;

import io.meshgate.api.authoring.ProductLimits;
import io.meshgate.api.operation.Moved;
import io.meshgate.graph.Line;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.port.authoring.NewOutputPort;
import io.meshgate.graph.port.authoring.OutputPortAuthoring;
import io.meshgate.graph.product.ProductId;

import org.springframework.stereotype.Component;

/**
 * Whoever answers for a product adds an output port to it.
 */
@Component
class AddOutputPort {

	private final Changes changes;

	private final OutputPortAuthoring ports = new OutputPortAuthoring();

	AddOutputPort(Changes changes) {
		this.changes = changes;
	}

	Ending<Kind> add(ProductId product, NewOutputPort port, Sending sending) {
		return this.changes.make(sending.operation(), Kind.class, (transaction) -> {
			Line.IMPORTS.join(transaction);
			HeldProduct held = HeldProduct.of(transaction, product, sending);
			boolean[] free = new boolean[1];
			Ending<Moved> moved = held.attempt(product)
				.unless(this.ports.count(transaction, held.product()) >= ProductLimits.MOST_PORTS,
						"A product has at most " + ProductLimits.MOST_PORTS + " output ports.")
				.then(() -> free[0] = this.ports.add(transaction, held.product(), port, sending.operation().at()));
			if (moved.kind() == Moved.CONFLICT) {
				return new Ending<>(Kind.CONFLICT, product.value(), moved.reason());
			}
			if (!free[0]) {
				return Ending.of(Kind.NAME_TAKEN, product.value());
			}
			this.changes.tell(transaction,
					sending.event(EventType.OUTPUT_PORT_ADDED, port.id(), Map.of("dataProduct", product.value())));
			return Ending.of(Kind.ADDED, port.id().value());
		});
	}

	/** How adding an output port ends. */
	enum Kind {

		ADDED, NAME_TAKEN, CONFLICT

	}

}
