package io.meshgate.api.handover;

import java.util.List;
import java.util.Map;

import io.meshgate.api.authoring.ProductSeen;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.Line;
import io.meshgate.graph.Ref;
import io.meshgate.graph.access.routing.Rerouting;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.authoring.Authoring;
import io.meshgate.graph.product.handover.Handovers;
import io.meshgate.graph.product.handover.Heir;
import org.springframework.stereotype.Component;

/**
 * Whoever answers for a product hands it to another team. The ending keeps the product's
 * key, since whoever gave it away may see it no longer.
 */
@Component
class AssignDataProductOwner {

	private final Changes changes;

	private final Authoring authoring = new Authoring();

	private final Handovers handovers = new Handovers();

	private final Rerouting rerouting = new Rerouting();

	AssignDataProductOwner(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> assign(Viewer viewer, ProductSeen seen, Ref owner, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			Line.IMPORTS.join(transaction);
			Line.DOMAIN_TREE.join(transaction);
			ProductSeen.Held held = seen.hold(this.authoring, transaction, viewer, operation);
			Heir heir = this.handovers.findHeir(transaction, seen.id(), owner).orElseThrow(() -> new NotFound("team"));
			return held.attempt(Action.MANAGE_MEMBERS)
				.ifAllowed(Action.MANAGE_MEMBERS, new Facts.OfHandover(held.facts(), heir.name(), heir.settled()))
				.unless(heir.owns(), "The team owns the product already.")
				.then(Moved.CONFLICT, () -> {
					this.handovers.assign(transaction, held.product(), heir.team(), operation.at());
					List<Event> rerouted = this.rerouting.follow(transaction, seen.id(), operation.at());
					this.changes.tell(transaction, Event.of(EventType.DATA_PRODUCT_OWNER_ASSIGNED, seen.id().value(),
							Map.of("owner", heir.team().value(), "by", viewer.person().value()), operation.at()));
					this.changes.tell(transaction, rerouted.toArray(Event[]::new));
					return new Ending<>(Moved.DONE, seen.id().value(), heir.key());
				});
		});
	}

}
