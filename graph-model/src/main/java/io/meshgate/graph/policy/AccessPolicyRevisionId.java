package io.meshgate.graph.policy;

import io.meshgate.graph.Id;

/**
 * The identity of an {@link AccessPolicyRevision}.
 *
 * @param value as it stands in the graph
 */
public record AccessPolicyRevisionId(String value) implements Id {
}
