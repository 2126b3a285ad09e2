package io.meshgate.frontend.template;

import java.util.List;

import io.meshgate.frontend.PageInfo;

/**
 * A page of templates.
 *
 * @param edges the templates of this page
 * @param pageInfo where this page stands
 * @param totalCount how many there are in all
 */
public record ProductTemplateConnection(List<ProductTemplateEdge> edges, PageInfo pageInfo, int totalCount) {

	public ProductTemplateConnection {
		edges = List.copyOf(edges);
	}

}
