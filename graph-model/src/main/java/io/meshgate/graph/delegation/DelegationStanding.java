package io.meshgate.graph.delegation;

/**
 * Where the viewer stands towards a delegation that they see.
 *
 * @param administrator whether they administer the platform
 * @param giver whether it is they in whose place somebody decides
 */
public record DelegationStanding(boolean administrator, boolean giver) {
}
