package io.meshgate.graph.product;

import java.util.Set;

import io.meshgate.graph.domain.DomainSight;
import io.meshgate.graph.glossary.TermSight;
import io.meshgate.graph.platform.PlatformSight;

/**
 * What products can be told apart by. Each carries the fragment that counts the products
 * {@code p} by it, into a list of values with their counts.
 */
public enum ProductFacet {

	/** The domain they belong to, or one above it; they belong to one. */
	DOMAIN("domains", """
			MATCH (p)-[:IN_DOMAIN]->(home:Domain)
			WITH home, count(*) AS products
			MATCH (home)-[:PART_OF*0..%s]->(d:Domain)
			WITH d, sum(products) AS count
			ORDER BY count DESC, d.nameOrder, d.id
			LIMIT $first
			WITH %s AS value, count"""),

	/** The team that owns them. */
	OWNER("owners", """
			MATCH (p)<-[:OWNS]-(t:Team)
			WITH t, count(*) AS count
			ORDER BY count DESC, t.nameOrder, t.id
			LIMIT $first
			WITH t {.id, .key, .name, .description} AS value, count"""),

	/** Where they stand in their life. */
	STATUS("statuses", ofProperty("status")),

	/** Which side of the mesh they stand on. */
	KIND("kinds", ofProperty("kind")),

	/** Who may see them. */
	VISIBILITY("visibilities", ofProperty("visibility")),

	/** What they offer. */
	PORT_TYPE("portTypes", """
			MATCH (p)-[:OFFERS]->(o:OutputPort)
			WITH o.type AS value, count(DISTINCT p) AS count
			ORDER BY count DESC, value"""),

	/** The words to find them by. */
	TAG("tags", """
			WITH p.tags AS tags, count(*) AS products
			CALL (tags) {
			  UNWIND tags AS tag
			  RETURN DISTINCT tag AS value
			}
			WITH value, sum(products) AS count
			ORDER BY count DESC, value
			LIMIT $first"""),

	/** How much depends on them. */
	TIER("tiers", ofProperty("tier")),

	/** The terms they are about. */
	TERM("terms", """
			MATCH (p)-[:IS_ABOUT]->(t:Term)
			WITH t, count(DISTINCT p) AS count
			ORDER BY count DESC, t.nameOrder, t.id
			LIMIT $first
			%s
			WITH t, d, count
			ORDER BY count DESC, t.nameOrder, t.id
			WITH %s AS value, count""".formatted(TermSight.HOME.strip(), TermSight.PLAIN)),

	/** What their ports run on. */
	PLATFORM("platforms", """
			MATCH (p)-[:OFFERS]->(:OutputPort)-[:RUNS_ON]->(f:Platform)
			WITH f, count(DISTINCT p) AS count
			ORDER BY count DESC, f.nameOrder, f.id
			LIMIT $first
			MATCH (f)<-[:OWNS]-(t:Team)
			WITH f, t, count
			ORDER BY count DESC, f.nameOrder, f.id
			WITH %s AS value, count""".formatted(PlatformSight.PLAIN));

	private final String column;

	private final String counting;

	ProductFacet(String column, String counting) {
		this.column = column;
		this.counting = counting;
	}

	/**
	 * What a statement calls the list of its values.
	 * @return a column
	 */
	public String column() {
		return this.column;
	}

	/**
	 * What a statement calls the products that fail its condition and no other.
	 * @return a variable
	 */
	public String others() {
		return "but" + name();
	}

	/**
	 * Counts the list of products {@code matched}, and those that only fail the facet's
	 * own condition, where it has one.
	 * @param filter whose conditions are looked at
	 * @param free the facets whose own conditions are left out
	 * @return Cypher
	 */
	public String counting(ProductFilter filter, Set<ProductFacet> free) {
		String products = free.contains(this) ? "matched + " + others() : "matched";
		return """
				CALL (*) {
				  UNWIND %s AS p
				  %s
				  RETURN collect({value: value, count: count}) AS %s
				}
				""".formatted(products, fragment(filter), column());
	}

	private String fragment(ProductFilter filter) {
		return (this == DOMAIN) ? this.counting.formatted(filter.includeSubdomains() ? "" : "0", DomainSight.PLAIN)
				: this.counting;
	}

	private static String ofProperty(String property) {
		return """
				WITH p.%s AS value, count(*) AS count
				ORDER BY count DESC, value
				WHERE value IS NOT NULL""".formatted(property);
	}

}
