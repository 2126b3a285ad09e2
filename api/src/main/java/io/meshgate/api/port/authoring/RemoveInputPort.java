package io.meshgate.api.port.authoring;

import java.util.Map;

import io.meshgate.api.operation.Moved;
import io.meshgate.graph.Line;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.port.InputPortId;
import io.meshgate.graph.port.authoring.InputPortAuthoring;

import org.springframework.stereotype.Component;

/**
 * Whoever answers for a product says that its data no longer come from there.
 */
@Component
class RemoveInputPort {

	private final Changes changes;

	private final InputPortAuthoring ports = new InputPortAuthoring();

	RemoveInputPort(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> remove(InputPortId port, Sending sending) {
		return this.changes.make(sending.operation(), Moved.class, (transaction) -> {
			Line.IMPORTS.join(transaction);
			HeldProduct held = HeldProduct.of(transaction, this.ports.product(transaction, port), sending,
					"input port");
			return held.attempt(held.product().id()).then(() -> {
				this.ports.remove(transaction, held.product(), port, sending.operation().at());
				this.changes.tell(transaction, sending.event(EventType.INPUT_PORT_REMOVED, held.product().id(),
						Map.of("inputPort", port.value())));
			});
		});
	}

}
