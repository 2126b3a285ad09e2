package io.meshgate.frontend.governance;

/**
 * How many products have what a rule can demand.
 *
 * @param requirement what a rule can demand
 * @param products how many have it
 */
public record RequirementCoverage(Requirement requirement, int products) {
}
