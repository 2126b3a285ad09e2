package io.meshgate.graph.person;

/**
 * What a step leads to.
 */
public enum StepKind {

	/** A team. */
	TEAM,

	/** A domain. */
	DOMAIN,

	/** A product. */
	DATA_PRODUCT

}
