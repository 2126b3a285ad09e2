package io.meshgate.frontend.access;

/**
 * How urgent a decision is.
 */
public enum RequestPriority {

	/** Should have been made by now. */
	OVERDUE,

	/** Is due within a day. */
	DUE_SOON,

	/** Is due later. */
	NORMAL

}
