package io.meshgate.graph.policy.authoring;

import java.util.Optional;

import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.policy.AccessPolicyId;
import io.meshgate.graph.policy.PolicySight;
import io.meshgate.graph.policy.PolicyStanding;

/**
 * A policy that this transaction has locked, as it stands under the lock.
 *
 * @param id the identity
 * @param revision grows by one with each change
 * @param withdrawn whether it says nothing
 * @param place the identity of the domain it is of, or the platform
 * @param policyStanding where the viewer stands towards it
 */
public record LockedPolicy(AccessPolicyId id, int revision, boolean withdrawn, String place,
		PolicyStanding policyStanding) {

	/**
	 * The domain it is of.
	 * @return empty for the policy of the whole platform
	 */
	public Optional<DomainId> domain() {
		return this.place.equals(PolicySight.PLATFORM) ? Optional.empty() : Optional.of(new DomainId(this.place));
	}

}
