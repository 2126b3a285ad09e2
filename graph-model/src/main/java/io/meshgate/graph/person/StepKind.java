package io.meshgate.graph.person;

/**
 * What a step leads to.
 */
public enum StepKind {

	/** Somebody else. */
	PERSON,

	/** A team. */
	TEAM,

	/** A domain. */
	DOMAIN,

	/** A product. */
	DATA_PRODUCT,

	/** A program that consumes. */
	APPLICATION

}
