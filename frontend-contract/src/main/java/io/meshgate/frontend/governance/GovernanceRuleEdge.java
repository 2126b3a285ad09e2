package io.meshgate.frontend.governance;

/**
 * A rule in a list.
 *
 * @param cursor where this rule stands in the list
 * @param node the rule
 */
public record GovernanceRuleEdge(String cursor, GovernanceRule node) {
}
