package io.meshgate.api.port.authoring;

import java.util.Map;

import io.meshgate.api.operation.Moved;
import io.meshgate.graph.Line;
import io.meshgate.graph.dataset.tie.Ties;
import io.meshgate.graph.imports.Promised;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.port.authoring.OutputPortAuthoring;
import io.meshgate.graph.port.authoring.PortRemoval;

import org.springframework.stereotype.Component;

/**
 * Whoever answers for a product takes one of its output ports away, and with it what was
 * asked for and what was granted: nobody is left with access to what is no more.
 */
@Component
class RemoveOutputPort {

	private final Changes changes;

	private final OutputPortAuthoring ports = new OutputPortAuthoring();

	private final Promised promised = new Promised();

	RemoveOutputPort(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> remove(OutputPortId port, Sending sending) {
		return this.changes.make(sending.operation(), Moved.class, (transaction) -> {
			Line.IMPORTS.join(transaction);
			Line.LINEAGE.join(transaction);
			HeldProduct held = HeldProduct.offering(transaction, port, sending);
			return held.attempt(held.product().id()).then(() -> {
				PortRemoval.Removed removed = this.ports.remove(transaction, held.product(), port,
						sending.operation().at());
				Ties.settle(transaction, removed.freed(), sending.operation().at());
				this.promised.refresh(transaction, held.product().id());
				this.changes.tell(transaction, sending.event(EventType.OUTPUT_PORT_REMOVED, held.product().id(),
						Map.of("outputPort", port.value())));
				this.changes.tell(transaction, removed.ended().toArray(Event[]::new));
			});
		});
	}

}
