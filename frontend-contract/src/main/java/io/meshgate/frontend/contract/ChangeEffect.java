package io.meshgate.frontend.contract;

/**
 * What a change means for who consumes the data.
 */
public enum ChangeEffect {

	/** Who relies on the version before may fail, or get something else. */
	BREAKING,
	/** Who relies on the version before goes on as before. */
	NON_BREAKING,
	/** Nothing is promised otherwise; worth knowing. */
	INFORMATIONAL

}
