package io.meshgate.frontend.simulation;

import io.meshgate.frontend.access.RequestOutcome;

/**
 * Of how many requests the same would come.
 *
 * @param present what comes of them as things stand
 * @param drafted what would come of them
 * @param requests how many these are
 */
public record SimulatedOutcomes(RequestOutcome present, RequestOutcome drafted, int requests) {
}
