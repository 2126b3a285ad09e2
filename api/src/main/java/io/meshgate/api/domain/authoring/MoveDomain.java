package io.meshgate.api.domain.authoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.policy.Breaches;
import io.meshgate.api.policy.Reach;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.Line;
import io.meshgate.graph.Ref;
import io.meshgate.graph.access.routing.Rerouting;
import io.meshgate.graph.Transaction;
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
import org.springframework.stereotype.Component;

/**
 * Whoever answers for a domain and for its new place moves it there. What is above what
 * is read with the tree locked, so that no two moves close a circle together. Nobody
 * moves a domain out of reach of a policy that is not theirs to change; what the domain
 * says itself does not count, since whoever moves it may take that back.
 */
@Component
class MoveDomain {

	private final Changes changes;

	private final DomainAuthoring authoring = new DomainAuthoring();

	private final Reach reach = new Reach();

	private final Rerouting rerouting = new Rerouting();

	MoveDomain(Changes changes) {
		this.changes = changes;
	}

	Ending<Kind> move(Viewer viewer, DomainSeen seen, Optional<Ref> parent, Operation operation) {
		return this.changes.make(operation, Kind.class, (transaction) -> {
			Line.DOMAIN_TREE.join(transaction);
			Line.ACCESS_POLICIES.join(transaction);
			DomainSeen.Held held = seen.hold(this.authoring, transaction, viewer);
			Optional<LockedDomain> target = parent.map((ref) -> target(transaction, viewer, ref));
			return attempt(held, target).then(Kind.CONFLICT, () -> {
				Optional<DomainId> place = target.map(LockedDomain::id);
				List<PolicyBreach> escaped = this.reach.escaped(transaction, viewer, held.domain().parent(), place);
				if (!escaped.isEmpty()) {
					return Breaches.ending(Kind.LOOSENS, escaped);
				}
				this.authoring.move(transaction, held.domain(), place);
				List<Event> rerouted = this.rerouting.follow(transaction, seen.id(), operation.at());
				this.changes.tell(transaction, moved(viewer, held.domain(), place, operation));
				this.changes.tell(transaction, rerouted.toArray(Event[]::new));
				return Ending.of(Kind.DONE, seen.id().value());
			});
		});
	}

	private LockedDomain target(Transaction transaction, Viewer viewer, Ref ref) {
		return this.authoring.lock(transaction, viewer, ref).orElseThrow(() -> new NotFound("domain"));
	}

	private static Attempt attempt(DomainSeen.Held held, Optional<LockedDomain> target) {
		LockedDomain domain = held.domain();
		Attempt attempt = held.attempt(Action.EDIT)
			.ifAllowed(Action.EDIT,
					target.<Facts>map((locked) -> new Facts.OfDomain(locked.standing()))
						.orElseGet(() -> new Facts.OfPlatform(domain.standing().administrator())))
			.unless(domain.parent().equals(target.map(LockedDomain::id)), "The domain is there already.");
		return target
			.map((locked) -> attempt.unless(locked.id().equals(domain.id()), "A domain cannot be a part of itself.")
				.unless(locked.isWithin(domain.id()),
						"A circle would close: " + locked.name() + " is itself below " + domain.name() + "."))
			.orElse(attempt);
	}

	private static Event moved(Viewer viewer, LockedDomain domain, Optional<DomainId> parent, Operation operation) {
		Map<String, Object> data = new HashMap<>(Map.of("by", viewer.person().value()));
		domain.parent().ifPresent((id) -> data.put("from", id.value()));
		parent.ifPresent((id) -> data.put("to", id.value()));
		return Event.of(EventType.DOMAIN_MOVED, domain.id().value(), data, operation.at());
	}

	/** How moving a domain ends. */
	enum Kind {

		DONE, LOOSENS, CONFLICT

	}

}
