package io.meshgate.frontend.quality;

/**
 * What of an objective is cleared by name: an empty text clears the rest that may be
 * empty.
 */
public enum ObjectiveClearing {

	/** How long a measurement tells: it does until the next one from then on. */
	VALID_FOR

}
