package io.meshgate.frontend.lineage;

/**
 * Why a lineage was cut.
 */
public enum TruncationReason {

	/** There is more, further away than was asked. */
	DEPTH,

	/** There are more nodes than one answer holds. */
	WIDTH,

	/** It would have cost more than allowed. */
	BUDGET,

	/** It would have taken longer than allowed. */
	TIME

}
