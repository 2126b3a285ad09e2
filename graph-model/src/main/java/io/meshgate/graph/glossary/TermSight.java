package io.meshgate.graph.glossary;

import io.meshgate.graph.domain.DomainSight;

/**
 * What a term says, as Cypher. The fragments expect the term as {@code t} and its domain
 * as {@code d}.
 */
public final class TermSight {

	/** The projection of a term that {@link Term} is read from. */
	public static final String PLAIN = "t {.id, .key, .name, .definition, .synonyms, .revision, domain: %s}"
		.formatted(DomainSight.PLAIN);

	/** Holds where the term comes after the cursor, by name. */
	static final String CONTINUING = """
			($page.after IS NULL OR t.name > $page.after.value
			  OR (t.name = $page.after.value AND t.id > $page.after.id))
			""";

	private TermSight() {
	}

}
