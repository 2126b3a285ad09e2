package io.meshgate.api.governance.authoring;

import java.util.Map;

import io.meshgate.api.operation.Moved;
import io.meshgate.graph.governance.authoring.RuleAuthoring;
import io.meshgate.graph.governance.authoring.RuleProfile;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Content;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import org.springframework.stereotype.Component;

/**
 * Whoever answers for where a rule holds changes what it says.
 */
@Component
class ChangeGovernanceRule {

	private final Changes changes;

	private final RuleAuthoring authoring = new RuleAuthoring();

	ChangeGovernanceRule(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> change(Viewer viewer, RuleSeen seen, RuleProfile profile, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			RuleSeen.Held held = seen.hold(this.authoring, transaction, viewer);
			return held.attempt().then(() -> {
				if (Content.GOVERNANCE_RULE.changes(transaction, seen.id(),
						() -> this.authoring.change(transaction, held.rule(), profile, operation.at()))) {
					this.changes.tell(transaction,
							Event.of(EventType.GOVERNANCE_RULE_CHANGED, seen.id().value(),
									Map.of("revision", held.rule().revision() + 1, "by", viewer.person().value()),
									operation.at()));
				}
			});
		});
	}

}
