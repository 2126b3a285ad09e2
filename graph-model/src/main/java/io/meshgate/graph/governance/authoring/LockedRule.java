package io.meshgate.graph.governance.authoring;

import io.meshgate.graph.governance.GovernanceRuleId;
import io.meshgate.graph.governance.RuleStanding;

/**
 * A rule that this transaction has locked, as it stands under the lock.
 *
 * @param id the identity
 * @param revision grows by one with each change
 * @param ruleStanding where the viewer stands towards it
 */
public record LockedRule(GovernanceRuleId id, int revision, RuleStanding ruleStanding) {
}
