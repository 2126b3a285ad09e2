package io.meshgate.frontend.quality;

/**
 * Whether an objective is kept now.
 */
public enum ObjectiveStatus {

	/** The newest measurement meets the target. */
	MET,

	/** The newest measurement misses the target. */
	MISSED,

	/** The newest measurement is too old to tell. */
	STALE,

	/** Nothing was measured yet, or there is no number to hold it against. */
	UNKNOWN

}
