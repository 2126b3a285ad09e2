package io.meshgate.api.policy.authoring;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.Line;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.policy.AccessPolicyRevisionId;
import io.meshgate.graph.policy.authoring.LockedPolicy;
import io.meshgate.graph.policy.authoring.NewRevision;
import io.meshgate.graph.policy.authoring.PolicyAuthoring;
import org.springframework.stereotype.Component;

/**
 * Whoever answers for where a policy holds takes back what it says. What it said stays on
 * record, and it may be set again.
 */
@Component
class WithdrawAccessPolicy {

	private final Changes changes;

	private final PolicyAuthoring authoring = new PolicyAuthoring();

	WithdrawAccessPolicy(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> withdraw(Viewer viewer, PolicySeen seen, Operation operation) {
		AccessPolicyRevisionId revision = new AccessPolicyRevisionId(UUID.randomUUID().toString());
		return this.changes.make(operation, Moved.class, (transaction) -> {
			Line.ACCESS_POLICIES.join(transaction);
			LockedPolicy policy = this.authoring.lock(transaction, viewer, seen.id())
				.orElseThrow(() -> new NotFound("access policy"));
			return Attempt.on(policy.id())
				.ifAllowed(Action.EDIT_POLICY, new Facts.OfAccessPolicy(policy.policyStanding()))
				.ifUnchanged("policy", seen.revision(), policy.revision())
				.unless(policy.withdrawn(), "The policy is withdrawn already.")
				.then(() -> withdraw(transaction, policy,
						new NewRevision(revision, policy.revision() + 1, null, viewer.person(), operation.at())));
		});
	}

	private void withdraw(Transaction transaction, LockedPolicy policy, NewRevision revision) {
		this.authoring.revise(transaction, policy.id(), revision);
		Map<String, Object> data = new HashMap<>(Map.of("revision", revision.number(), "by", revision.by().value()));
		policy.domain().ifPresent((id) -> data.put("domain", id.value()));
		this.changes.tell(transaction,
				Event.of(EventType.ACCESS_POLICY_WITHDRAWN, policy.id().value(), data, revision.at()));
	}

}
