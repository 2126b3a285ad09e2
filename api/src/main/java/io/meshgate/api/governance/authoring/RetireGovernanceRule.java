package io.meshgate.api.governance.authoring;

import java.util.Map;

import io.meshgate.api.operation.Moved;
import io.meshgate.graph.governance.authoring.RuleAuthoring;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import org.springframework.stereotype.Component;

/**
 * Whoever answers for where a rule holds ends it.
 */
@Component
class RetireGovernanceRule {

	private final Changes changes;

	private final RuleAuthoring authoring = new RuleAuthoring();

	RetireGovernanceRule(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> retire(Viewer viewer, RuleSeen seen, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			RuleSeen.Held held = seen.hold(this.authoring, transaction, viewer);
			return held.attempt().then(() -> {
				this.authoring.retire(transaction, held.rule(), operation.at());
				this.changes.tell(transaction, Event.of(EventType.GOVERNANCE_RULE_RETIRED, seen.id().value(),
						Map.of("by", viewer.person().value()), operation.at()));
			});
		});
	}

}
