package io.meshgate.graph.product;

/**
 * Where a list of products starts from: the end that leaves the fewest to look at. Each
 * carries the fragment that binds the product {@code p}, once, with its
 * {@code relevance}, for the viewer's {@code sight} and the {@code parent} of the list.
 */
enum ProductSource {

	/** The whole mesh, or what a filter names in it. */
	MESH("""
			MATCH (p:DataProduct)
			%s
			WITH me, sight, p, 0.0 AS relevance"""),

	/**
	 * What the words of {@code $search} are found in; what is named just so comes first.
	 */
	WORDS("""
			CALL db.index.fulltext.queryNodes('data_product_words', $search.lucene)
			YIELD node AS p, score
			WITH me, sight, p, score + CASE WHEN $search.exact IN [p.nameOrder, p.key] THEN 1000.0 ELSE 0.0 END AS relevance"""),

	/** What the team with the id {@code parent} owns. */
	TEAM("""
			MATCH (:Team {id: parent})-[:OWNS]->(p:DataProduct)
			WITH DISTINCT me, sight, p, 0.0 AS relevance"""),

	/**
	 * What is directly a part of the product with the id {@code parent}, if that is seen.
	 */
	WHOLE("""
			MATCH (p:DataProduct {id: parent})
			WHERE %s
			WITH me, sight, p AS whole
			MATCH (whole)<-[:PART_OF]-(p:DataProduct)
			WITH DISTINCT me, sight, p, 0.0 AS relevance""".formatted(ProductSight.VISIBLE)),

	/** What belongs to the domain with the id {@code parent} itself. */
	DOMAIN("""
			MATCH (:Domain {id: parent})<-[:IN_DOMAIN]-(p:DataProduct)
			WITH DISTINCT me, sight, p, 0.0 AS relevance"""),

	/** What belongs to the domain with the id {@code parent} and all below it. */
	DOMAIN_TREE("""
			MATCH (:Domain {id: parent})<-[:PART_OF*0..]-(:Domain)<-[:IN_DOMAIN]-(p:DataProduct)
			WITH DISTINCT me, sight, p, 0.0 AS relevance""");

	private final String candidates;

	ProductSource(String candidates) {
		this.candidates = candidates;
	}

	String candidates() {
		return this.candidates;
	}

}
