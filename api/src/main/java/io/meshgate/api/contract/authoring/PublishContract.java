package io.meshgate.api.contract.authoring;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.meshgate.api.descriptor.ContractReading;
import io.meshgate.api.descriptor.ContractReading.NotUnderstood;
import io.meshgate.api.descriptor.ContractReading.Understood;
import io.meshgate.api.port.authoring.HeldProduct;
import io.meshgate.api.port.authoring.Sending;
import io.meshgate.graph.Line;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.contract.authoring.ContractAuthoring;
import io.meshgate.graph.contract.authoring.ContractAuthoring.Publisher;
import io.meshgate.graph.contract.authoring.ContractClaim;
import io.meshgate.graph.contract.authoring.Placing;
import io.meshgate.graph.dataset.DatasetId;
import io.meshgate.graph.dataset.DatasetName;
import io.meshgate.graph.dataset.tie.Ties;
import io.meshgate.graph.descriptor.ContractDescriptor;
import io.meshgate.graph.descriptor.NodeType;
import io.meshgate.graph.imports.Promised;
import io.meshgate.graph.imports.PublishedContracts;
import io.meshgate.graph.linking.Linking;
import io.meshgate.graph.linking.References;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.port.ContractId;
import io.meshgate.graph.port.OutputPortId;

import org.springframework.stereotype.Component;

/**
 * Whoever answers for a product publishes a version of a contract and puts one of its
 * ports under it. A version says what it says for good: the same text again changes
 * nothing, and another text takes another version.
 */
@Component
class PublishContract {

	private static final Set<NodeType> NAMED = EnumSet.of(NodeType.DATASET);

	private final Changes changes;

	private final ContractAuthoring contracts = new ContractAuthoring();

	private final PublishedContracts published = new PublishedContracts();

	private final Linking linking = new Linking(new References());

	private final Promised promised = new Promised();

	PublishContract(Changes changes) {
		this.changes = changes;
	}

	Ending<Kind> publish(OutputPortId port, ContractReading reading, Sending sending) {
		return this.changes.make(sending.operation(), Kind.class, (transaction) -> {
			Line.IMPORTS.join(transaction);
			Line.LINEAGE.join(transaction);
			HeldProduct held = HeldProduct.offering(transaction, port, sending);
			return held.attempt(port).then(Kind.CONFLICT, () -> switch (reading) {
				case NotUnderstood _ -> Ending.of(Kind.UNREADABLE, port.value());
				case Understood understood -> publish(transaction, new Publication(held, port, understood), sending);
			});
		});
	}

	private Ending<Kind> publish(Transaction transaction, Publication publication, Sending sending) {
		String port = publication.port().value();
		ContractDescriptor said = publication.read().contract();
		Instant now = sending.operation().at();
		ContractClaim claim = this.contracts.claim(transaction, new Publisher(sending.viewer(), now),
				publication.port(), said);
		if (claim.taken()) {
			return new Ending<>(Kind.TAKEN, port, said.contractId());
		}
		if (claim.isPublishedOtherwise(publication.read().arrival().document().content())) {
			return new Ending<>(Kind.CONFLICT, port,
					"Version " + said.version() + " of the contract is published already, with another text.");
		}
		ContractId contract = (claim.version() != null) ? claim.version() : add(transaction, publication.read(), now);
		if (!claim.governed()) {
			Placing placing = new Placing(publication.port(), contract, claim.served(), said.contractId());
			place(transaction, publication, placing, now);
			this.changes.tell(transaction, published(publication, contract, claim, sending));
		}
		return new Ending<>(Kind.PUBLISHED, port, contract.value());
	}

	/** A catalogue may have said of its datasets which ports give them out. */
	private ContractId add(Transaction transaction, Understood read, Instant now) {
		this.published.write(transaction, read.arrival(), now);
		List<String> named = read.contract().datasets().stream().map(DatasetName::key).toList();
		if (!named.isEmpty()) {
			this.linking.meet(transaction, NAMED, named, now);
		}
		return new ContractId(read.arrival().id());
	}

	private void place(Transaction transaction, Publication publication, Placing placing, Instant now) {
		Set<DatasetId> named = this.contracts.place(transaction, publication.held().product(), placing, now);
		Ties.settle(transaction, named, now);
		this.promised.refresh(transaction, publication.held().product().id());
		this.promised.refresh(transaction, List.of(publication.read().arrival().document().ref()));
	}

	private static Event published(Publication publication, ContractId contract, ContractClaim claim, Sending sending) {
		return sending.event(EventType.CONTRACT_PUBLISHED, contract,
				Map.of("dataProduct", publication.held().product().id().value(), "outputPort",
						publication.port().value(), "key", publication.read().contract().node().key(), "outcome",
						(claim.version() == null) ? "created" : "placed"));
	}

	/** How publishing ends; where it is published, the reason is the contract's id. */
	enum Kind {

		PUBLISHED, UNREADABLE, TAKEN, CONFLICT

	}

	private record Publication(HeldProduct held, OutputPortId port, Understood read) {
	}

}
