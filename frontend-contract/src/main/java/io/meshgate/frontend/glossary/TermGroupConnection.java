package io.meshgate.frontend.glossary;

import java.util.List;

import io.meshgate.frontend.PageInfo;

/**
 * A page of groups of terms.
 *
 * @param edges what is on this page
 * @param pageInfo where this page stands
 * @param totalCount how many there are in all
 */
public record TermGroupConnection(List<TermGroupEdge> edges, PageInfo pageInfo, int totalCount) {

	public TermGroupConnection {
		edges = List.copyOf(edges);
	}

}
