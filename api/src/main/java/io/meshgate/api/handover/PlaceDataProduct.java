package io.meshgate.api.handover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.meshgate.api.authoring.ProductSeen;
import io.meshgate.api.policy.Breaches;
import io.meshgate.api.policy.Reach;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.Line;
import io.meshgate.graph.Ref;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.routing.Rerouting;
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.domain.authoring.DomainAuthoring;
import io.meshgate.graph.domain.authoring.LockedDomain;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.policy.PolicyBreach;
import io.meshgate.graph.product.authoring.Authoring;
import io.meshgate.graph.product.handover.Placements;
import org.springframework.stereotype.Component;

/**
 * Whoever may hand a product over, and answers for another domain, places it there: its
 * owners answer for it from then on. But nobody takes it out of reach of a policy that is
 * not theirs to change.
 */
@Component
class PlaceDataProduct {

	private final Changes changes;

	private final Authoring authoring = new Authoring();

	private final DomainAuthoring domains = new DomainAuthoring();

	private final Placements placements = new Placements();

	private final Reach reach = new Reach();

	private final Rerouting rerouting = new Rerouting();

	PlaceDataProduct(Changes changes) {
		this.changes = changes;
	}

	Ending<Kind> place(Viewer viewer, ProductSeen seen, Ref domain, Operation operation) {
		return this.changes.make(operation, Kind.class, (transaction) -> {
			Line.IMPORTS.join(transaction);
			Line.DOMAIN_TREE.join(transaction);
			Line.ACCESS_POLICIES.join(transaction);
			ProductSeen.Held held = seen.hold(this.authoring, transaction, viewer, operation);
			LockedDomain target = this.domains.lock(transaction, viewer, domain)
				.orElseThrow(() -> new NotFound("domain"));
			Way way = new Way(this.placements.home(transaction, held.product()), target.id());
			return held.attempt(Action.MANAGE_MEMBERS)
				.ifAllowed(Action.EDIT, new Facts.OfDomain(target.standing()))
				.unless(way.from().filter(target.id()::equals).isPresent(), "The product is there already.")
				.then(Kind.CONFLICT, () -> {
					List<PolicyBreach> escaped = this.reach.escaped(transaction, viewer, way.from(),
							Optional.of(way.to()));
					if (!escaped.isEmpty()) {
						return Breaches.ending(Kind.LOOSENS, escaped);
					}
					this.placements.place(transaction, held.product(), target.id(), operation.at());
					List<Event> rerouted = this.rerouting.follow(transaction, seen.id(), operation.at());
					this.changes.tell(transaction, way.event(viewer, seen, operation));
					this.changes.tell(transaction, rerouted.toArray(Event[]::new));
					return Ending.of(Kind.PLACED, seen.id().value());
				});
		});
	}

	/** How placing a product ends. */
	enum Kind {

		PLACED, LOOSENS, CONFLICT

	}

	/**
	 * Where a product was, and where it comes.
	 *
	 * @param from before; empty for nowhere
	 * @param to from now on
	 */
	private record Way(Optional<DomainId> from, DomainId to) {

		Event event(Viewer viewer, ProductSeen seen, Operation operation) {
			Map<String, Object> data = new HashMap<>(Map.of("by", viewer.person().value(), "to", this.to.value()));
			this.from.ifPresent((id) -> data.put("from", id.value()));
			return Event.of(EventType.DATA_PRODUCT_PLACED, seen.id().value(), data, operation.at());
		}

	}

}
