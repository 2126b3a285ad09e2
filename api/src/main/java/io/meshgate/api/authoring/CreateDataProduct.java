package io.meshgate.api.authoring;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import io.meshgate.api.refusal.Forbidden;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.routing.Rerouting;
import io.meshgate.graph.dataset.tie.Ties;
import io.meshgate.graph.descriptor.NodeType;
import io.meshgate.graph.imports.Promised;
import io.meshgate.graph.linking.Linking;
import io.meshgate.graph.linking.References;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.authoring.Authoring;
import io.meshgate.graph.product.authoring.NewProduct;
import io.meshgate.graph.product.authoring.Prospect;
import io.meshgate.graph.product.version.Versioning;
import io.meshgate.graph.template.Templates;
import org.springframework.stereotype.Component;

/**
 * Somebody makes a product for a team of theirs, which answers for it from then on. What
 * waited for it or its ports has them at once.
 */
@Component
class CreateDataProduct {

	private static final Set<NodeType> MADE = EnumSet.of(NodeType.DATA_PRODUCT, NodeType.OUTPUT_PORT);

	private final Changes changes;

	private final Authoring authoring = new Authoring();

	private final Linking linking = new Linking(new References());

	private final Promised promised = new Promised();

	private final Rerouting rerouting = new Rerouting();

	CreateDataProduct(Changes changes) {
		this.changes = changes;
	}

	Ending<Kind> create(Viewer viewer, NewProduct product, Operation operation) {
		return this.changes.make(operation, Kind.class,
				(transaction) -> create(transaction, viewer, product, operation.at()));
	}

	private Ending<Kind> create(Transaction transaction, Viewer viewer, NewProduct product, Instant now) {
		Prospect prospect = this.authoring.prospect(transaction, viewer, product, now)
			.orElseThrow(() -> new NotFound("team"));
		require(prospect.domain() != null, "domain");
		require(prospect.owner() != null, "team");
		Forbidden.unless(Action.EDIT, facts(prospect));
		require(prospect.inputPorts() == product.inputPorts().size(), "output port");
		NewProduct started = started(transaction, viewer, product);
		if (!this.authoring.claim(transaction, started, now)) {
			return Ending.of(Kind.KEY_TAKEN, product.key());
		}
		this.authoring.place(transaction, started, prospect, now);
		if (this.linking.meet(transaction, MADE, started.keys(), now).waited()) {
			bring(transaction, product.id(), now);
		}
		Versioning.keep(transaction, product.id(), viewer, now);
		this.changes.tell(transaction, Event.of(EventType.DATA_PRODUCT_CREATED, product.id().value(),
				Map.of("key", product.key(), "by", viewer.person().value()), now));
		return Ending.of(Kind.CREATED, product.id().value());
	}

	private static Facts facts(Prospect prospect) {
		return new Facts.OfTeam(prospect.administrator(), Objects.requireNonNull(prospect.team()), prospect.role(),
				prospect.settled());
	}

	/**
	 * A port that waited for it comes with its contract, its datasets and its requests.
	 */
	private void bring(Transaction transaction, ProductId product, Instant now) {
		Ties.settle(transaction, this.authoring.brought(transaction, product), now);
		this.promised.refresh(transaction, product);
		this.changes.tell(transaction, this.rerouting.follow(transaction, product, now).toArray(Event[]::new));
	}

	private static NewProduct started(Transaction transaction, Viewer viewer, NewProduct product) {
		return Optional.ofNullable(product.start())
			.map((start) -> Templates.find(transaction, viewer, start.template())
				.orElseThrow(() -> new NotFound("template")))
			.map(product::startedFrom)
			.orElse(product)
			.asUsual();
	}

	private static void require(boolean found, String what) {
		if (!found) {
			throw new NotFound(what);
		}
	}

	/** How making a product ends. */
	enum Kind {

		CREATED, KEY_TAKEN

	}

}
