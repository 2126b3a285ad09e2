package io.meshgate.frontend.discovery;

/**
 * What is suggested.
 */
public enum SearchSuggestionKind {

	/** A data product. */
	DATA_PRODUCT,
	/** A domain. */
	DOMAIN,
	/** A team. */
	TEAM,
	/** A term. */
	TERM,
	/** A platform. */
	PLATFORM,
	/** A person. */
	PERSON,
	/** An application. */
	APPLICATION,
	/** A template that products are started from. */
	PRODUCT_TEMPLATE,
	/** A dataset. */
	DATASET

}
