package io.meshgate.graph.governance.waiver;

import io.meshgate.graph.governance.RuleStanding;

/**
 * A waiver that this transaction has locked together with its rule, as it stands under
 * the lock.
 *
 * @param id the identity
 * @param status whether it holds now
 * @param ruleStanding where the viewer stands towards the rule
 */
public record LockedWaiver(WaiverId id, WaiverStatus status, RuleStanding ruleStanding) {
}
