package io.meshgate.api.port.authoring;

import java.util.Map;
import java.util.Optional;

import io.meshgate.api.authoring.ProductLimits;
import io.meshgate.api.operation.Attempt;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.graph.Line;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.port.authoring.InputPortAuthoring;
import io.meshgate.graph.port.authoring.NewInputPort;
import io.meshgate.graph.product.ProductId;

import org.springframework.stereotype.Component;

/**
 * Whoever answers for a product declares where its data come from: a port that they see,
 * or a contract that a port may serve one day.
 */
@Component
class DeclareInputPort {

	private final Changes changes;

	private final InputPortAuthoring ports = new InputPortAuthoring();

	DeclareInputPort(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> declare(ProductId product, NewInputPort port, Sending sending) {
		return this.changes.make(sending.operation(), Moved.class, (transaction) -> {
			Line.IMPORTS.join(transaction);
			HeldProduct held = HeldProduct.of(transaction, product, sending);
			Attempt attempt = held.attempt(product);
			Optional<ProductId> source = source(transaction, port, sending);
			return attempt.unless(source.filter(product::equals).isPresent(), "A product does not consume itself.")
				.unless(this.ports.count(transaction, held.product()) >= ProductLimits.MOST_PORTS,
						"A product has at most " + ProductLimits.MOST_PORTS + " input ports.")
				.then(() -> {
					if (source.isPresent()) {
						this.ports.read(transaction, held.product(), port, sending.operation().at());
					}
					else {
						this.ports.await(transaction, held.product(), port, sending.operation().at());
					}
					this.changes.tell(transaction, sending.event(EventType.INPUT_PORT_DECLARED, product,
							Map.of("inputPort", port.id().value())));
				});
		});
	}

	private Optional<ProductId> source(Transaction transaction, NewInputPort port, Sending sending) {
		return Optional.ofNullable(port.source())
			.map((source) -> this.ports.source(transaction, sending.viewer(), source, sending.operation().at())
				.orElseThrow(() -> new NotFound("output port")));
	}

}
