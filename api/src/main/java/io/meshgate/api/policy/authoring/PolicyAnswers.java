package io.meshgate.api.policy.authoring;

import java.util.List;
import java.util.Optional;

import io.meshgate.api.operation.Moved;
import io.meshgate.api.policy.Breaches;
import io.meshgate.api.policy.PolicyViews;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.frontend.policy.AccessPolicy;
import io.meshgate.frontend.policy.SetAccessPolicyPayload;
import io.meshgate.frontend.policy.WithdrawAccessPolicyPayload;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.policy.AccessPolicies;
import io.meshgate.graph.policy.AccessPolicyId;
import org.springframework.stereotype.Component;

/**
 * How changes to policies are answered: with the policy as it stands now.
 */
@Component
class PolicyAnswers {

	private final AccessPolicies policies;

	private final Breaches breaches;

	PolicyAnswers(AccessPolicies policies, Breaches breaches) {
		this.policies = policies;
		this.breaches = breaches;
	}

	SetAccessPolicyPayload set(Viewer viewer, Ending<SetAccessPolicy.Kind> ending) {
		return switch (ending.kind()) {
			case REVISED -> new SetAccessPolicyPayload.AccessPolicyRevised(policy(viewer, ending));
			case LOOSENS -> new SetAccessPolicyPayload.AccessPolicyLoosens(this.breaches.told(viewer, ending));
			case CONFLICT ->
				new SetAccessPolicyPayload.AccessPolicyConflict(find(viewer, ending).orElse(null), ending.reason());
		};
	}

	WithdrawAccessPolicyPayload withdrawn(Viewer viewer, Ending<Moved> ending) {
		AccessPolicy policy = policy(viewer, ending);
		return switch (ending.kind()) {
			case DONE -> new WithdrawAccessPolicyPayload.AccessPolicyWithdrawn(policy);
			case CONFLICT -> new WithdrawAccessPolicyPayload.AccessPolicyConflict(policy, ending.reason());
		};
	}

	private AccessPolicy policy(Viewer viewer, Ending<?> ending) {
		return find(viewer, ending).orElseThrow(() -> new NotFound("access policy"));
	}

	private Optional<AccessPolicy> find(Viewer viewer, Ending<?> ending) {
		return this.policies.load(viewer, List.of(new AccessPolicyId(ending.subject())))
			.stream()
			.findFirst()
			.map(PolicyViews.VIEWS::policy);
	}

}
