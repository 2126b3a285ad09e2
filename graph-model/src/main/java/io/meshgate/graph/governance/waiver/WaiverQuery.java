package io.meshgate.graph.governance.waiver;

import java.util.Set;

import io.meshgate.graph.Page;

/**
 * Which waivers are asked for.
 *
 * @param status as they stand now; empty for all
 * @param page which part of each list
 * @param counted whether the number of all of them is wanted
 */
public record WaiverQuery(Set<WaiverStatus> status, Page page, boolean counted) {

	public WaiverQuery {
		status = Set.copyOf(status);
	}

}
