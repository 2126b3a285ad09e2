package io.meshgate.frontend.incident;

import java.util.List;

import io.meshgate.frontend.PageInfo;

/**
 * A page of incidents.
 *
 * @param edges the incidents of this page
 * @param pageInfo where this page stands
 */
public record IncidentConnection(List<IncidentEdge> edges, PageInfo pageInfo) {

	public IncidentConnection {
		edges = List.copyOf(edges);
	}

}
