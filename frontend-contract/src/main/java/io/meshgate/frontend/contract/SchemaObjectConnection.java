package io.meshgate.frontend.contract;

import java.util.List;

import io.meshgate.frontend.PageInfo;

/**
 * A page of objects.
 *
 * @param edges the objects of this page
 * @param pageInfo where this page stands
 * @param totalCount how many there are in all
 */
public record SchemaObjectConnection(List<SchemaObjectEdge> edges, PageInfo pageInfo, int totalCount) {

	public SchemaObjectConnection {
		edges = List.copyOf(edges);
	}

}
