package io.meshgate.frontend.rating;

import java.util.List;

import io.meshgate.frontend.PageInfo;

/**
 * A page of ratings.
 *
 * @param edges the ratings of this page
 * @param pageInfo where this page stands
 */
public record RatingConnection(List<RatingEdge> edges, PageInfo pageInfo) {

	public RatingConnection {
		edges = List.copyOf(edges);
	}

}
