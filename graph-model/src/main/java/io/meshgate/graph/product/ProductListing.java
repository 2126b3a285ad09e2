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
				CALL (*) {
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
				""".formatted(ProductSight.VIEWER, counting(), listed(), continuing(), this.query.sorting().sorting(),
				ProductPart.collecting(this.query.parts()), ProductPart.projecting(this.query.parts()),
				this.query.sorting().sorting());
	}

	/**
	 * What words are found in is looked at once, as all of it is needed to find the best
	 * of it anyway.
	 */
	private String counting() {
		if (this.source == ProductSource.WORDS) {
			return """
					CALL (me, sight, parent) {
					  %s
					  RETURN collect({product: p, relevance: relevance}) AS found
					}
					WITH me, sight, parent, found, size(found) AS total
					""".formatted(visible(this.source.candidates()));
		}
		if (!this.query.counted()) {
			return "WITH me, sight, parent, 0 AS total";
		}
		return """
				CALL (me, sight, parent) {
				  %s
				  RETURN count(p) AS total
				}
				""".formatted(visible(candidates("")));
	}

	private String listed() {
		if (this.source != ProductSource.WORDS) {
			return visible(candidates(this.query.sorting().reaching(this.page)));
		}
		return """
				UNWIND found AS one
				WITH me, sight, one.product AS p, one.relevance AS relevance
				WHERE true
				""";
	}

	private String visible(String candidates) {
		return """
				%s
				WHERE %s
				%s""".formatted(candidates, ProductSight.VISIBLE, this.query.filter().conditions());
	}

	/**
	 * Starts where the fewest are to be looked at; over the whole mesh, the index on what
	 * is sorted by gives the order and begins at the cursor.
	 */
	private String candidates(String reaching) {
		if (this.source != ProductSource.MESH) {
			return this.source.candidates();
		}
		return (this.query.filter().start() != null) ? this.query.filter().candidates(false)
				: this.source.candidates().formatted(reaching);
	}

	private String continuing() {
		return (this.page.after() != null) ? "AND (" + this.query.sorting().continuing() + ")" : "";
	}

}
