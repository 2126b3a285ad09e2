package io.meshgate.graph.rating;

import io.meshgate.graph.product.ProductSight;

/**
 * What a statement returns of the rating {@code r} of the product {@code p}, as Cypher.
 * The fragment expects what {@link ProductSight#VIEWER} binds.
 */
final class RatingColumns {

	static final String COLLECTING = """
			MATCH (r)<-[:GAVE]-(author:Person)
			OPTIONAL MATCH (r)<-[:ANSWERED]-(answerer:Person)
			%s
			WITH me, sight, p, standing, r {
			  .id, .stars, .comment, .ratedAt, .version, author: author {.id, .key, .name, .email, .active},
			  answer: CASE WHEN answerer IS NOT NULL THEN {
			    by: answerer {.id, .key, .name, .email, .active}, comment: r.answer, at: r.answeredAt,
			    outdated: r.answeredAt < r.ratedAt
			  } END,
			  standing: standing, own: coalesce(author = me, false)
			} AS rating
			""".formatted(ProductSight.STANDING);

	private RatingColumns() {
	}

}
