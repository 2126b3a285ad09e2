package io.meshgate.graph.contract.change;

/**
 * What a change means for who consumes the data, from the worst.
 */
public enum Effect {

	/** Who relies on the version before may fail, or get something else. */
	BREAKING,
	/** Who relies on the version before goes on as before. */
	NON_BREAKING,
	/**
	 * Nothing is promised otherwise, or nobody but a reader can tell whether less is;
	 * worth knowing.
	 */
	INFORMATIONAL

}
