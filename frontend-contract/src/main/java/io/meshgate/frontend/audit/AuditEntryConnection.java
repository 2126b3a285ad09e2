package io.meshgate.frontend.audit;

import java.util.List;

import io.meshgate.frontend.PageInfo;

/**
 * A page of the record.
 *
 * @param edges the entries of this page
 * @param pageInfo where this page stands
 */
public record AuditEntryConnection(List<AuditEntryEdge> edges, PageInfo pageInfo) {

	public AuditEntryConnection {
		edges = List.copyOf(edges);
	}

}
