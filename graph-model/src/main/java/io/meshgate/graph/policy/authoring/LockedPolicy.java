package io.meshgate.graph.policy.authoring;

import io.meshgate.graph.policy.AccessPolicyId;
import io.meshgate.graph.policy.PolicyStanding;

/**
 * A policy that this transaction has locked, as it stands under the lock.
 *
 * @param id the identity
 * @param revision grows by one with each change
 * @param withdrawn whether it says nothing
 * @param policyStanding where the viewer stands towards it
 */
public record LockedPolicy(AccessPolicyId id, int revision, boolean withdrawn, PolicyStanding policyStanding) {
}
