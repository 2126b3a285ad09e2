package io.meshgate.graph.exports;

import io.meshgate.graph.product.ProductSight;

/**
 * What else a product says, as Cypher.
 */
final class ExportedParticulars {

	/**
	 * Adds the column {@code particulars} to products {@code p} as {@code sight} sees.
	 */
	static final String COLLECTING = """
			CALL (sight, p) {
			  WITH p AS part
			  CALL (sight, part) {
			    OPTIONAL MATCH (part)-[:PART_OF]->(p:DataProduct)
			    WHERE %s
			    RETURN p {.key, .name} AS partOf
			    ORDER BY p.key
			    LIMIT 1
			  }
			  RETURN partOf
			}
			CALL (p) {
			  MATCH (p)-[:DOCUMENTED_AT]->(l:DocumentationLink)
			  WITH l
			  ORDER BY l.position
			  RETURN collect(l {.name, .url}) AS documentation
			}
			CALL (p) {
			  MATCH (p)-[:HELPED_AT]->(c:Channel)
			  WITH c
			  ORDER BY c.position
			  RETURN collect(c {.kind, .name, .url}) AS supportChannels
			}
			CALL (p) {
			  CALL (p) {
			    MATCH (p)-[:IS_ABOUT]->(t:Term)
			    RETURN t.key AS term
			    UNION
			    MATCH (p)-[:LACKS]->(u:UnresolvedReference {link: 'ABOUT'})
			    RETURN u.key AS term
			  }
			  WITH term
			  ORDER BY term
			  RETURN collect(term) AS terms
			}
			WITH *, {tier: p.tier, documentation: documentation, supportChannels: supportChannels, terms: terms,
			  partOf: partOf} AS particulars
			""".formatted(ProductSight.VISIBLE);

	private ExportedParticulars() {
	}

}
