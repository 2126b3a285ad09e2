package io.meshgate.frontend.usage;

/**
 * What kind of thing consumes.
 */
public enum ConsumerKind {

	/** A team. */
	TEAM,

	/** An application. */
	APPLICATION,

	/** Another data product. */
	DATA_PRODUCT,

	/** A person. */
	PERSON

}
