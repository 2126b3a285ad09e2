package io.meshgate.graph.product;

import io.meshgate.graph.Page;

/**
 * The one statement that answers a page of products, or a page for each of many parents.
 * It sorts and cuts before it collects the parts, so that only what is shown is
 * collected.
 */
final class ProductListing {

	private final ProductSource source;

	private final ProductQuery query;

	private final Page page;

	ProductListing(ProductSource source, ProductQuery query, Page page) {
		this.source = source;
		this.query = query;
		this.page = page;
	}

	String cypher() {
		return """
				%s
				UNWIND $parents AS parent
				%s
				CALL (me, sight, parent) {
				  %s
				  WHERE %s
				  %s
				  %s
				  WITH me, sight, p, relevance
				  ORDER BY %s
				  LIMIT $page.limit
				  %s
				  WITH %s AS product, p, relevance
				  ORDER BY %s
				  RETURN collect(product) AS products
				}
				RETURN parent, total, products
				""".formatted(ProductSight.VIEWER, counting(), candidates(this.query.order().reaching()),
				ProductSight.VISIBLE, this.query.filter().conditions(), continuing(), this.query.order().sorting(),
				ProductPart.collecting(this.query.parts()), ProductPart.projecting(this.query.parts()),
				this.query.order().sorting());
	}

	private String counting() {
		if (!this.query.counted()) {
			return "WITH me, sight, parent, 0 AS total";
		}
		return """
				CALL (me, sight, parent) {
				  %s
				  WHERE %s
				  %s
				  RETURN count(p) AS total
				}
				""".formatted(candidates(""), ProductSight.VISIBLE, this.query.filter().conditions());
	}

	/**
	 * Starts where the fewest are to be looked at; over the whole mesh, the index on what
	 * is sorted by gives the order and begins at the cursor.
	 */
	private String candidates(String reaching) {
		if (this.source != ProductSource.MESH) {
			return this.source.candidates();
		}
		String start = this.query.filter().start();
		return (start != null) ? start + "\nWITH DISTINCT me, sight, p, 0.0 AS relevance"
				: this.source.candidates().formatted(reaching);
	}

	private String continuing() {
		return (this.page.after() != null) ? "AND (" + this.query.order().continuing() + ")" : "";
	}

}
