package io.meshgate.graph.policy;

import io.meshgate.graph.Id;

/**
 * The identity of an {@link AccessPolicy}.
 *
 * @param value as it stands in the graph
 */
public record AccessPolicyId(String value) implements Id {
}
