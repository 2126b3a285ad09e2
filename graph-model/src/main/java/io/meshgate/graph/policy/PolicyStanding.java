package io.meshgate.graph.policy;

import io.meshgate.graph.person.Standing;

/**
 * Where a person stands towards an access policy, or a place that has none yet.
 *
 * @param standing where they stand towards the domain in which it holds; of the whole
 * platform, only whether they administer that
 * @param governs whether they set the policies of the whole mesh
 * @param platformWide whether it holds for the whole platform
 */
public record PolicyStanding(Standing standing, boolean governs, boolean platformWide) {
}
