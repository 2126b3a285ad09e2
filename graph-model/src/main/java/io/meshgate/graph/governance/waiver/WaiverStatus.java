package io.meshgate.graph.governance.waiver;

/**
 * Whether a waiver holds: derived at the moment of asking, never stored.
 */
public enum WaiverStatus {

	/** It holds. */
	RUNNING,
	/** Its time is over. */
	EXPIRED,
	/** Somebody ended it before its time. */
	ENDED

}
