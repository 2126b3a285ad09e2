package io.meshgate.api.port.authoring;

import java.util.Map;

import io.meshgate.api.operation.Moved;
import io.meshgate.graph.Line;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Content;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.port.authoring.OutputPortAuthoring;
import io.meshgate.graph.port.authoring.PortProfile;

import org.springframework.stereotype.Component;

/**
 * Whoever answers for a product changes what one of its output ports says.
 */
@Component
class ChangeOutputPort {

	private final Changes changes;

	private final OutputPortAuthoring ports = new OutputPortAuthoring();

	ChangeOutputPort(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> change(OutputPortId port, PortProfile profile, Sending sending) {
		return this.changes.make(sending.operation(), Moved.class, (transaction) -> {
			Line.IMPORTS.join(transaction);
			HeldProduct held = HeldProduct.offering(transaction, port, sending);
			return held.attempt(port)
				.unless(profile.name() != null && this.ports.isTaken(transaction, port, profile.name()),
						"Another port of the product has this name and version.")
				.then(() -> {
					if (Content.OUTPUT_PORT.changes(transaction, port, () -> this.ports.change(transaction,
							held.product(), port, new OutputPortAuthoring.Change(profile, sending.operation().at())))) {
						this.changes.tell(transaction, sending.event(EventType.OUTPUT_PORT_CHANGED, port,
								Map.of("dataProduct", held.product().id().value())));
					}
				});
		});
	}

}
