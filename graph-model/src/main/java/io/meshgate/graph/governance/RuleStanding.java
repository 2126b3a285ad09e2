package io.meshgate.graph.governance;

import io.meshgate.graph.person.Standing;

/**
 * Where a person stands towards a rule, as the graph says at this moment.
 *
 * @param standing where they stand towards the domain in which it holds; of a rule for
 * the whole platform, only whether they administer that
 * @param governs whether they set the policies of the whole mesh
 * @param platformWide whether it holds for the whole platform
 * @param retired whether it has ended
 */
public record RuleStanding(Standing standing, boolean governs, boolean platformWide, boolean retired) {
}
