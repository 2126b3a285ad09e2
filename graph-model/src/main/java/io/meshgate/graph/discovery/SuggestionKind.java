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

	/** A person. */
	PERSON,

	/** An application. */
	APPLICATION,

	/** A platform. */
	PLATFORM,

	/** A template that products are started from. */
	PRODUCT_TEMPLATE,

	/** A dataset. */
	DATASET

}
