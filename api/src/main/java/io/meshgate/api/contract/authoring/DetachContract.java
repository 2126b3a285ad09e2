package io.meshgate.api.contract.authoring;

import java.util.Map;
import java.util.Optional;

import io.meshgate.api.operation.Moved;
import io.meshgate.api.port.authoring.HeldProduct;
import io.meshgate.api.port.authoring.Sending;
import io.meshgate.graph.Line;
import io.meshgate.graph.contract.authoring.ContractAuthoring;
import io.meshgate.graph.dataset.tie.Ties;
import io.meshgate.graph.imports.Promised;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.port.OutputPortId;

import org.springframework.stereotype.Component;

/**
 * Whoever answers for a product takes one of its ports off its contract. The contract
 * stays, with what it promised to others.
 */
@Component
class DetachContract {

	private final Changes changes;

	private final ContractAuthoring contracts = new ContractAuthoring();

	private final Promised promised = new Promised();

	DetachContract(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> detach(OutputPortId port, Sending sending) {
		return this.changes.make(sending.operation(), Moved.class, (transaction) -> {
			Line.IMPORTS.join(transaction);
			Line.LINEAGE.join(transaction);
			HeldProduct held = HeldProduct.offering(transaction, port, sending);
			return held.attempt(port).then(Moved.CONFLICT, () -> {
				Optional<ContractAuthoring.Detached> detached = this.contracts.detach(transaction, held.product(), port,
						sending.operation().at());
				if (detached.isEmpty()) {
					return new Ending<>(Moved.CONFLICT, port.value(), "The output port is under no contract.");
				}
				Ties.settle(transaction, detached.get().named(), sending.operation().at());
				this.promised.refresh(transaction, held.product().id());
				this.changes.tell(transaction, sending.event(EventType.OUTPUT_PORT_CONTRACT_DETACHED, port,
						Map.of("dataProduct", held.product().id().value(), "contract", detached.get().contract())));
				return Ending.of(Moved.DONE, port.value());
			});
		});
	}

}
