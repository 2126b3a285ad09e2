package io.meshgate.api.governance.waiver;

import java.util.Map;
import java.util.Optional;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.governance.authoring.LockedRule;
import io.meshgate.graph.governance.authoring.RuleAuthoring;
import io.meshgate.graph.governance.waiver.NewWaiver;
import io.meshgate.graph.governance.waiver.WaiverId;
import io.meshgate.graph.governance.waiver.Waiving;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import org.springframework.stereotype.Component;

/**
 * Whoever decides on a rule excuses a product from it for a time, and answers for that.
 */
@Component
class WaiveGovernanceRule {

	private final Changes changes;

	private final RuleAuthoring authoring = new RuleAuthoring();

	private final Waiving waiving = new Waiving();

	WaiveGovernanceRule(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> waive(Viewer viewer, NewWaiver waiver, Operation operation) {
		return this.changes.make(operation, Moved.class,
				(transaction) -> waive(transaction, viewer, waiver, operation));
	}

	private Ending<Moved> waive(Transaction transaction, Viewer viewer, NewWaiver waiver, Operation operation) {
		this.waiving.secure(transaction, viewer, waiver.product());
		LockedRule rule = this.authoring.lock(transaction, viewer, waiver.rule())
			.orElseThrow(() -> new NotFound("governance rule"));
		Waiving.Candidate product = this.waiving.candidate(transaction, viewer, waiver, operation.at())
			.orElseThrow(() -> new NotFound("data product"));
		Optional<WaiverId> running = Optional.ofNullable(product.running()).map(WaiverId::new);
		return Attempt.on(running.orElse(waiver.id()))
			.ifAllowed(Action.EDIT_POLICY, new Facts.OfRule(rule.ruleStanding()))
			.unless(!product.inForce(), "The rule is not in force on this product.")
			.unless(running.isPresent(), "The product is excused from the rule already.")
			.then(() -> {
				this.waiving.give(transaction, viewer, waiver, operation.at());
				this.changes.tell(transaction, given(viewer, waiver, operation));
			});
	}

	private static Event given(Viewer viewer, NewWaiver waiver, Operation operation) {
		Map<String, Object> data = Map.of("rule", waiver.rule().value(), "dataProduct", waiver.product().value(),
				"until", waiver.until().toString(), "reason", waiver.reason(), "by", viewer.person().value());
		return Event.of(EventType.WAIVER_GIVEN, waiver.id().value(), data, operation.at());
	}

}
