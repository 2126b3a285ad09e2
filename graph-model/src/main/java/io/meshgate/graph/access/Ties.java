package io.meshgate.graph.access;

import io.meshgate.graph.person.Standing;

/**
 * What ties the viewer to a request.
 *
 * @param standing where they stand towards the product that is asked for
 * @param requester whether they made the request
 * @param consumerSide whether they belong to the consumer it was made for
 */
public record Ties(Standing standing, boolean requester, boolean consumerSide) {
}
