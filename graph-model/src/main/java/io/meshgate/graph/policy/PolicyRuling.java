package io.meshgate.graph.policy;

/**
 * What a rule of a policy decides at once.
 *
 * @param revision the policy, as it says so
 * @param rule what the rule is called
 * @param approves whether it lets through or refuses
 */
public record PolicyRuling(AccessPolicyRevisionId revision, String rule, boolean approves) {
}
