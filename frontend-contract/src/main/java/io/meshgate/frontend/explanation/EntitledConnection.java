package io.meshgate.frontend.explanation;

import java.util.List;

import io.meshgate.frontend.PageInfo;

/**
 * A page of those who may do something.
 *
 * @param edges the people of this page
 * @param pageInfo where this page stands in the list
 * @param totalCount how many there are in all
 * @param everybody whether everybody may who may act at all
 * @param truncated whether only the first of those near the thing were looked at
 */
public record EntitledConnection(List<EntitledEdge> edges, PageInfo pageInfo, int totalCount, boolean everybody,
		boolean truncated) {

	public EntitledConnection {
		edges = List.copyOf(edges);
	}

}
