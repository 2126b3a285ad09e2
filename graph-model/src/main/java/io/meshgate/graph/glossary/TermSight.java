package io.meshgate.graph.glossary;

import io.meshgate.graph.domain.DomainSight;

/**
 * What a term says, as Cypher. The fragments expect the term as {@code t} and its domain
 * as {@code d}, null where it is of none.
 */
public final class TermSight {

	/** Binds the term's domain, if it is of one. */
	public static final String HOME = "OPTIONAL MATCH (t)-[:DEFINED_IN]->(d:Domain)\n";

	/**
	 * The projection of a group, bound as {@code g}, that {@link TermGroup} is read from.
	 */
	static final String GROUP = "g {.id, .key, .name, .description}";

	/** The projection of a term that {@link Term} is read from. */
	public static final String PLAIN = """
			t {.id, .key, .name, .definition, .synonyms, .revision,
			  domain: CASE WHEN d IS NOT NULL THEN %s END, group: head([(t)-[:IN_GROUP]->(g:TermGroup) | %s])}"""
		.formatted(DomainSight.PLAIN, GROUP);

	/** Holds where the term comes after the cursor, by name. */
	static final String CONTINUING = """
			($page.after IS NULL OR t.nameOrder > $page.after.value
			  OR (t.nameOrder = $page.after.value AND t.id > $page.after.id))
			""";

	private TermSight() {
	}

}
