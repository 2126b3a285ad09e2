package io.meshgate.frontend.domain;

import java.util.List;

import io.meshgate.frontend.PageInfo;

/**
 * A page of domains.
 *
 * @param edges the domains of this page
 * @param pageInfo where this page stands
 * @param totalCount how many there are in all
 */
public record DomainConnection(List<DomainEdge> edges, PageInfo pageInfo, int totalCount) {

	public DomainConnection {
		edges = List.copyOf(edges);
	}

}
