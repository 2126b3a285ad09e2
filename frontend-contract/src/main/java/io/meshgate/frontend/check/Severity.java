package io.meshgate.frontend.check;

/**
 * How bad something is.
 */
public enum Severity {

	/** Hardly anybody minds. */
	LOW,

	/** Some are hindered. */
	MEDIUM,

	/** Many are hindered. */
	HIGH,

	/** The data cannot be used. */
	CRITICAL

}
