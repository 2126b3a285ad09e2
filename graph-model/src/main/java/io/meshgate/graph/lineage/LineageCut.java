package io.meshgate.graph.lineage;

/**
 * Why a lineage holds less than there is.
 */
public enum LineageCut {

	/** More lies just beyond the depth asked for. */
	DEPTH,

	/** More lies at one distance than was asked for. */
	WIDTH,

	/** More lies within the depth than one answer was to hold. */
	BUDGET,

	/** It would have taken longer than was asked for. */
	TIME

}
