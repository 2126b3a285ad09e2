package io.meshgate.frontend.check;

/**
 * How a check went.
 */
public enum CheckStatus {

	/** As it should. */
	PASSED,

	/** Worth a look. */
	WARNED,

	/** Not as it should. */
	FAILED

}
