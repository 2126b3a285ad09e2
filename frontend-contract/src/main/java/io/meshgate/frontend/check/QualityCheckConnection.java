package io.meshgate.frontend.check;

import java.util.List;

import io.meshgate.frontend.PageInfo;

/**
 * A page of checks.
 *
 * @param edges the checks of this page
 * @param pageInfo where this page stands
 */
public record QualityCheckConnection(List<QualityCheckEdge> edges, PageInfo pageInfo) {

	public QualityCheckConnection {
		edges = List.copyOf(edges);
	}

}
