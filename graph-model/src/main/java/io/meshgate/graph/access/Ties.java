package io.meshgate.graph.access;

import java.util.List;

import io.meshgate.graph.delegation.StandIn;
import io.meshgate.graph.person.Standing;

/**
 * What ties the viewer to a request.
 *
 * @param standing where they stand towards the product that is asked for
 * @param requester whether they made the request
 * @param consumerSide whether they belong to the consumer it was made for
 * @param decider whether a stage that it has come to names them
 * @param standIns in whose place they may decide, as far as those may
 */
public record Ties(Standing standing, boolean requester, boolean consumerSide, boolean decider,
		List<StandIn> standIns) {

	public Ties {
		standIns = List.copyOf(standIns);
	}

}
