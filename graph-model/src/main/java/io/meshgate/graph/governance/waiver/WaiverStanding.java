package io.meshgate.graph.governance.waiver;

import io.meshgate.graph.governance.RuleStanding;

/**
 * Where a person stands towards a waiver, as the graph says at this moment.
 *
 * @param standing where they stand towards its rule
 * @param running whether it holds
 */
public record WaiverStanding(RuleStanding standing, boolean running) {
}
