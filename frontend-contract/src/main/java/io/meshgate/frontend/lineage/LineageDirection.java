package io.meshgate.frontend.lineage;

/**
 * Which way a lineage is followed.
 */
public enum LineageDirection {

	/** To where the data come from. */
	UPSTREAM,

	/** To where the data go. */
	DOWNSTREAM

}
