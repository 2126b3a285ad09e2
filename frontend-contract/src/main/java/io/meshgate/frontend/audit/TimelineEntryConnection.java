package io.meshgate.frontend.audit;

import java.util.List;

import io.meshgate.frontend.PageInfo;

/**
 * A page of a timeline.
 *
 * @param edges what happened
 * @param pageInfo where this page stands
 */
public record TimelineEntryConnection(List<TimelineEntryEdge> edges, PageInfo pageInfo) {

	public TimelineEntryConnection {
		edges = List.copyOf(edges);
	}

}
