package io.meshgate.api.governance.authoring;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.meshgate.api.governance.Jurisdiction;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.governance.authoring.NewRule;
import io.meshgate.graph.governance.authoring.RuleAuthoring;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import org.springframework.stereotype.Component;

/**
 * Whoever answers for a domain demands something of its products, and the governance
 * group of all.
 */
@Component
class AdoptGovernanceRule {

	private final Changes changes;

	private final RuleAuthoring authoring = new RuleAuthoring();

	private final Jurisdiction jurisdiction = new Jurisdiction();

	AdoptGovernanceRule(Changes changes) {
		this.changes = changes;
	}

	Ending<Kind> adopt(Viewer viewer, NewRule rule, Operation operation) {
		return this.changes.make(operation, Kind.class,
				(transaction) -> adopt(transaction, viewer, rule, operation.at()));
	}

	private Ending<Kind> adopt(Transaction transaction, Viewer viewer, NewRule rule, Instant now) {
		Optional<DomainId> domain = this.jurisdiction.enter(transaction, viewer, rule.domain());
		if (!this.authoring.claim(transaction, rule, now)) {
			return Ending.of(Kind.KEY_TAKEN, rule.key());
		}
		this.authoring.place(transaction, rule, domain);
		Map<String, Object> data = new HashMap<>(
				Map.of("key", rule.key(), "requirement", rule.requirement().name(), "by", viewer.person().value()));
		domain.ifPresent((id) -> data.put("domain", id.value()));
		this.changes.tell(transaction, Event.of(EventType.GOVERNANCE_RULE_ADOPTED, rule.id().value(), data, now));
		return Ending.of(Kind.ADOPTED, rule.id().value());
	}

	/** How adopting a rule ends. */
	enum Kind {

		ADOPTED, KEY_TAKEN

	}

}
