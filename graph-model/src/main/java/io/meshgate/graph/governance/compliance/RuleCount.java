package io.meshgate.graph.governance.compliance;

import io.meshgate.graph.governance.GovernanceRule;

/**
 * How many products stand how to a rule.
 *
 * @param rule the rule
 * @param met how many have what is demanded
 * @param waived how many need not for a time
 * @param violated how many should and do not
 */
public record RuleCount(GovernanceRule rule, int met, int waived, int violated) {
}
