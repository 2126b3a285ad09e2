package io.meshgate.frontend.lineage;

/**
 * Why a lineage was cut.
 */
public enum TruncationReason {

	/** There is more, further away than was asked. */
	DEPTH,

	/** There are more nodes of one distance than was asked. */
	WIDTH,

	/** There are more nodes than was asked. */
	BUDGET,

	/** It would have taken longer than was asked. */
	TIME

}
