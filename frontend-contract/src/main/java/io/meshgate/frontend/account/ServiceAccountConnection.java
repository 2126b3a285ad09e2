package io.meshgate.frontend.account;

import java.util.List;

import io.meshgate.frontend.PageInfo;

/**
 * A page of service accounts.
 *
 * @param edges the service accounts of this page
 * @param pageInfo where this page stands
 */
public record ServiceAccountConnection(List<ServiceAccountEdge> edges, PageInfo pageInfo) {

	public ServiceAccountConnection {
		edges = List.copyOf(edges);
	}

}
