package io.meshgate.frontend.job;

/**
 * How a run stands, in OpenLineage's words.
 */
public enum RunState {

	/** Something was told of it that is not a state. */
	OTHER,

	/** It has begun. */
	START,

	/** It goes on. */
	RUNNING,

	/** Somebody ended it. */
	ABORT,

	/** It broke. */
	FAIL,

	/** It did what it was to do. */
	COMPLETE

}
