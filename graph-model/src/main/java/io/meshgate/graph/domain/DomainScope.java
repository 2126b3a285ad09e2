package io.meshgate.graph.domain;

/**
 * Which domains a list is about; each carries the condition on the domain {@code d}.
 */
enum DomainScope {

	/** The roots of the tree. */
	ROOTS("NOT EXISTS { (d)-[:PART_OF]->(:Domain) }"),

	/** Those in whose name or key {@code $search} is found. */
	FOUND("(toLower(d.name) CONTAINS $search OR toLower(d.key) CONTAINS $search)");

	private final String condition;

	DomainScope(String condition) {
		this.condition = condition;
	}

	String condition() {
		return this.condition;
	}

}
