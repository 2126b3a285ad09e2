package io.meshgate.frontend.governance;

/**
 * How a product stands to a rule.
 */
public enum ComplianceState {

	/** It has what is demanded. */
	MET,

	/** It does not have it, and need not for a time. */
	WAIVED,

	/** It does not have it. */
	VIOLATED

}
