package io.meshgate.graph.lineage.event;

/**
 * How a run stands, in OpenLineage's words. What is told later counts, and between what
 * is told of the same moment the later constant here.
 */
public enum RunState {

	/** Said beside the states of a run. */
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
	COMPLETE;

	/**
	 * Whether nothing more comes.
	 * @return whether the run is over
	 */
	public boolean isFinal() {
		return ordinal() >= ABORT.ordinal();
	}

	/**
	 * Whether it did not do what it was to do.
	 * @return whether the run is over in vain
	 */
	public boolean isFailure() {
		return this == ABORT || this == FAIL;
	}

}
