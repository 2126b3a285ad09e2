package io.meshgate.graph.discovery;

/**
 * What is suggested.
 */
public enum SuggestionKind {

	/** A product. */
	DATA_PRODUCT,

	/** A domain. */
	DOMAIN,

	/** A team. */
	TEAM,

	/** A term. */
	TERM,

	/** A platform. */
	PLATFORM

}
