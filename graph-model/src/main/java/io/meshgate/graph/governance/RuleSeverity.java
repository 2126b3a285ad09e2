package io.meshgate.graph.governance;

/**
 * How much a rule weighs.
 */
public enum RuleSeverity {

	/** Good to have. */
	ADVISORY,
	/** To be put right. */
	IMPORTANT,
	/** Nothing may be without it. */
	MANDATORY

}
