package io.meshgate.frontend.glossary;

import java.util.List;

import io.meshgate.frontend.PageInfo;

/**
 * A page of terms.
 *
 * @param edges the terms of this page
 * @param pageInfo where this page stands
 * @param totalCount how many there are in all
 */
public record TermConnection(List<TermEdge> edges, PageInfo pageInfo, int totalCount) {

	public TermConnection {
		edges = List.copyOf(edges);
	}

}
