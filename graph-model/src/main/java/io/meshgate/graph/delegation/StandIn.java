package io.meshgate.graph.delegation;

import java.time.Instant;

import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Standing;

/**
 * That the viewer may decide on a request in the place of somebody whom it awaits, as far
 * as that one may.
 *
 * @param giver in whose place
 * @param name what that one is called
 * @param until when that ends
 * @param standing where that one stands towards the product that is asked for
 * @param requester whether that one made the request
 * @param consumerSide whether that one belongs to the consumer it was made for
 * @param decider whether a stage that it has come to names that one
 */
public record StandIn(PersonId giver, String name, Instant until, Standing standing, boolean requester,
		boolean consumerSide, boolean decider) {
}
