package io.meshgate.graph.domain;

import io.meshgate.graph.words.Sought;

/**
 * Which domains a list is about; each carries the condition on the domain {@code d}.
 */
enum DomainScope {

	/** The roots of the tree. */
	ROOTS("NOT EXISTS { (d)-[:PART_OF]->(:Domain) }"),

	/** Those in whose name or key all of {@code $search} is found. */
	FOUND(Sought.condition("d"));

	private final String condition;

	DomainScope(String condition) {
		this.condition = condition;
	}

	String condition() {
		return this.condition;
	}

}
