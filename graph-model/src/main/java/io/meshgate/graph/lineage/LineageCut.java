package io.meshgate.graph.lineage;

/**
 * Why a lineage holds less than there is.
 */
public enum LineageCut {

	/** More lies just beyond the depth asked for. */
	DEPTH,

	/** More lies within the depth than one answer holds. */
	WIDTH

}
