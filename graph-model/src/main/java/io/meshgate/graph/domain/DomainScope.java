package io.meshgate.graph.domain;

/**
 * Which domains a list is about; each carries the condition on the domain {@code d}.
 */
enum DomainScope {

	/** The roots of the tree. */
	ROOTS("NOT EXISTS { (d)-[:PART_OF]->(:Domain) }"),

	/** Those in whose name or key {@code $search} is found. */
	FOUND("(toLower(d.name) CONTAINS $search OR toLower(d.key) CONTAINS $search)"),

	/** The same, below the domain with the id {@code $parent}. */
	FOUND_BELOW("""
			(toLower(d.name) CONTAINS $search OR toLower(d.key) CONTAINS $search)
			AND EXISTS { (d)-[:PART_OF*1..]->(:Domain {id: $parent}) }""");

	private final String condition;

	DomainScope(String condition) {
		this.condition = condition;
	}

	String condition() {
		return this.condition;
	}

}
