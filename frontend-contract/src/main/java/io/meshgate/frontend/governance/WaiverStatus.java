package io.meshgate.frontend.governance;

/**
 * Whether a waiver holds.
 */
public enum WaiverStatus {

	/** It holds. */
	RUNNING,

	/** Its time is over. */
	EXPIRED,

	/** Somebody ended it before its time. */
	ENDED

}
