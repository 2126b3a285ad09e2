package io.meshgate.api.policy.authoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.meshgate.api.governance.Jurisdiction;
import io.meshgate.api.operation.Attempt;
import io.meshgate.api.policy.Breaches;
import io.meshgate.graph.Line;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.policy.AccessPolicyId;
import io.meshgate.graph.policy.AccessPolicyRevisionId;
import io.meshgate.graph.policy.AccessTerms;
import io.meshgate.graph.policy.PolicyBreach;
import io.meshgate.graph.policy.authoring.LockedPolicy;
import io.meshgate.graph.policy.authoring.NewRevision;
import io.meshgate.graph.policy.authoring.PolicyAuthoring;
import org.springframework.stereotype.Component;

/**
 * Whoever answers for a domain says what holds for access to its products, and the
 * governance group for all; but nobody loosens what stands above. What that is stays as
 * it is read, since all who say what holds stand in one line.
 */
@Component
class SetAccessPolicy {

	private final Changes changes;

	private final PolicyAuthoring authoring = new PolicyAuthoring();

	private final DraftedTerms drafted = new DraftedTerms();

	private final Jurisdiction jurisdiction = new Jurisdiction();

	SetAccessPolicy(Changes changes) {
		this.changes = changes;
	}

	Ending<Kind> set(Viewer viewer, PolicyDraft draft, Operation operation) {
		AccessPolicyId first = new AccessPolicyId(UUID.randomUUID().toString());
		AccessPolicyRevisionId revision = new AccessPolicyRevisionId(UUID.randomUUID().toString());
		return this.changes.make(operation, Kind.class, (transaction) -> {
			Line.ACCESS_POLICIES.join(transaction);
			Optional<DomainId> domain = this.jurisdiction.enter(transaction, viewer, draft.domain());
			AccessTerms terms = this.drafted.of(transaction, draft);
			Optional<LockedPolicy> policy = this.authoring.lock(transaction, viewer, domain);
			int number = policy.map(LockedPolicy::revision).orElse(0);
			return Attempt.on(policy.map(LockedPolicy::id).orElse(first))
				.ifUnchanged("policy", draft.seen(), number)
				.then(Kind.CONFLICT, () -> {
					List<PolicyBreach> breaches = this.authoring.above(transaction, domain).loosenedBy(terms);
					if (!breaches.isEmpty()) {
						return Breaches.ending(Kind.LOOSENS, breaches);
					}
					AccessPolicyId id = policy.map(LockedPolicy::id)
						.orElseGet(() -> this.authoring.create(transaction, first, domain));
					revise(transaction, id, domain,
							new NewRevision(revision, number + 1, terms, viewer.person(), operation.at()));
					return Ending.of(Kind.REVISED, id.value());
				});
		});
	}

	private void revise(Transaction transaction, AccessPolicyId policy, Optional<DomainId> domain,
			NewRevision revision) {
		if (this.authoring.says(transaction, policy, revision)) {
			return;
		}
		this.authoring.revise(transaction, policy, revision);
		Map<String, Object> data = new HashMap<>(Map.of("revision", revision.number(), "by", revision.by().value()));
		domain.ifPresent((id) -> data.put("domain", id.value()));
		this.changes.tell(transaction, Event.of(EventType.ACCESS_POLICY_REVISED, policy.value(), data, revision.at()));
	}

	/** How setting a policy ends. */
	enum Kind {

		REVISED, LOOSENS, CONFLICT

	}

}
