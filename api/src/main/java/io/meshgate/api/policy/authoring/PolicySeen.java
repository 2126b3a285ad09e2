package io.meshgate.api.policy.authoring;

import io.meshgate.graph.policy.AccessPolicyId;
import org.jspecify.annotations.Nullable;

/**
 * A policy as somebody has seen it who wants to withdraw it.
 *
 * @param id which policy
 * @param revision the revision they have seen; null where they do not say
 */
record PolicySeen(AccessPolicyId id, @Nullable Integer revision) {
}
