package io.meshgate.frontend.simulation;

import io.meshgate.frontend.access.AccessRequest;

/**
 * A request of which something else would come.
 *
 * @param accessRequest the request, as it stands now
 * @param present what comes of it as things stand
 * @param drafted what would come of it
 */
public record SimulatedDifference(AccessRequest accessRequest, SimulatedOutcome present, SimulatedOutcome drafted) {
}
