package io.meshgate.frontend.contract;

import java.util.List;

import io.meshgate.frontend.PageInfo;

/**
 * A page of versions.
 *
 * @param edges the versions of this page
 * @param pageInfo where this page stands
 * @param totalCount how many there are in all
 */
public record ContractConnection(List<ContractEdge> edges, PageInfo pageInfo, int totalCount) {

	public ContractConnection {
		edges = List.copyOf(edges);
	}

}
