package io.meshgate.graph.product;

import io.meshgate.graph.Page;

/**
 * The one statement that answers a page of products. It sorts and cuts before it collects
 * the parts, so that only what is shown is collected.
 */
final class ProductListing {

	private final ProductQuery query;

	private final Page page;

	ProductListing(ProductQuery query, Page page) {
		this.query = query;
		this.page = page;
	}

	String cypher() {
		return """
				MATCH (me:Person {id: $viewer, active: true})
				%s
				CALL (me) {
				  %s
				  WHERE %s
				  %s
				  %s
				  WITH me, p, relevance
				  ORDER BY %s
				  LIMIT $page.limit
				  %s
				  WITH %s AS product, p, relevance
				  ORDER BY %s
				  RETURN collect(product) AS products
				}
				RETURN total, products
				""".formatted(counting(), candidates(), ProductSight.VISIBLE, this.query.filter().conditions(),
				continuing(), this.query.order().sorting(), ProductPart.collecting(this.query.parts()),
				ProductPart.projecting(this.query.parts()), this.query.order().sorting());
	}

	private String counting() {
		if (!this.query.counted()) {
			return "WITH me, 0 AS total";
		}
		return """
				CALL (me) {
				  %s
				  WHERE %s
				  %s
				  RETURN count(p) AS total
				}
				""".formatted(candidates(), ProductSight.VISIBLE, this.query.filter().conditions());
	}

	private String candidates() {
		if (this.query.search() == null) {
			return """
					MATCH (p:DataProduct)
					WITH me, p, 0.0 AS relevance""";
		}
		return """
				CALL db.index.fulltext.queryNodes('data_product_text', $search)
				YIELD node AS p, score AS relevance
				WITH me, p, relevance""";
	}

	private String continuing() {
		return (this.page.after() != null) ? "AND (" + this.query.order().continuing() + ")" : "";
	}

}
