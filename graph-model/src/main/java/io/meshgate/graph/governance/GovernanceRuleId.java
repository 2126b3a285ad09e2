package io.meshgate.graph.governance;

import io.meshgate.graph.Id;

/**
 * The identity of a {@link GovernanceRule}.
 *
 * @param value as it stands in the graph
 */
public record GovernanceRuleId(String value) implements Id {
}
