package io.meshgate.frontend.quality;

/**
 * How measured values are held against a target.
 */
public enum ObjectiveComparison {

	/** The target, or more. */
	AT_LEAST,

	/** The target, or less. */
	AT_MOST

}
