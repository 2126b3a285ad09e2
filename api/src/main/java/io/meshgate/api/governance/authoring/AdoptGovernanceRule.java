package io.meshgate.api.governance.authoring;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.meshgate.api.refusal.Forbidden;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.auth.Policy;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.domain.authoring.DomainAuthoring;
import io.meshgate.graph.domain.authoring.LockedDomain;
import io.meshgate.graph.governance.authoring.NewRule;
import io.meshgate.graph.governance.authoring.RuleAuthoring;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
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

	private final DomainAuthoring domains = new DomainAuthoring();

	AdoptGovernanceRule(Changes changes) {
		this.changes = changes;
	}

	Ending<Kind> adopt(Viewer viewer, NewRule rule, Operation operation) {
		return this.changes.make(operation, Kind.class,
				(transaction) -> adopt(transaction, viewer, rule, operation.at()));
	}

	private Ending<Kind> adopt(Transaction transaction, Viewer viewer, NewRule rule, Instant now) {
		Optional<LockedDomain> domain = Optional.ofNullable(rule.domain())
			.map((ref) -> this.domains.lock(transaction, viewer, ref).orElseThrow(() -> new NotFound("domain")));
		Forbidden.unless(
				Policy.decide(Action.EDIT_POLICY, domain.<Facts>map((locked) -> new Facts.OfDomain(locked.standing()))
					.orElseGet(() -> platform(transaction, viewer))));
		if (!this.authoring.claim(transaction, rule, now)) {
			return Ending.of(Kind.KEY_TAKEN, rule.key());
		}
		this.authoring.place(transaction, rule, domain.map(LockedDomain::id));
		Map<String, Object> data = new HashMap<>(
				Map.of("key", rule.key(), "requirement", rule.requirement().name(), "by", viewer.person().value()));
		domain.ifPresent((locked) -> data.put("domain", locked.id().value()));
		this.changes.tell(transaction, Event.of("io.meshgate.governancerule.adopted", rule.id().value(), data, now));
		return Ending.of(Kind.ADOPTED, rule.id().value());
	}

	private Facts platform(Transaction transaction, Viewer viewer) {
		return this.authoring.platform(transaction, viewer)
			.map(Facts.OfRule::new)
			.orElseThrow(() -> new NotFound("viewer"));
	}

	/** How adopting a rule ends. */
	enum Kind {

		ADOPTED, KEY_TAKEN

	}

}
