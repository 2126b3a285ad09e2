package io.meshgate.api.policy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.auth.Policy;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.policy.AccessPolicyRevisionId;
import io.meshgate.graph.policy.PolicyBreach;
import io.meshgate.graph.policy.PolicyStanding;
import io.meshgate.graph.policy.authoring.PolicyReach;

/**
 * How far policies reach. Nobody takes anything out of reach of one that is not theirs to
 * change: what would be asked no more must be.
 */
public final class Reach {

	private final PolicyReach policies = new PolicyReach();

	/**
	 * What a move leaves behind.
	 * @param transaction the change's own, which stands in the lines of domains and
	 * policies
	 * @param viewer who moves something
	 * @param from the domain it is in; empty for none
	 * @param to the domain it comes to; empty for none
	 * @return of what would be asked no more, that which the viewer may not change anyway
	 */
	public List<PolicyBreach> escaped(Transaction transaction, Viewer viewer, Optional<DomainId> from,
			Optional<DomainId> to) {
		List<PolicyBreach> escaped = this.policies.inForce(transaction, from)
			.escapedBy(this.policies.inForce(transaction, to));
		Map<AccessPolicyRevisionId, PolicyStanding> standings = this.policies.standings(transaction, viewer,
				escaped.stream().map(PolicyBreach::revision).distinct().toList());
		return escaped.stream().filter((breach) -> {
			PolicyStanding standing = Objects.requireNonNull(standings.get(breach.revision()));
			return !Policy.decide(Action.EDIT_POLICY, new Facts.OfAccessPolicy(standing)).allowed();
		}).toList();
	}

}
