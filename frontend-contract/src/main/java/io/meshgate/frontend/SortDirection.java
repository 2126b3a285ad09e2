package io.meshgate.frontend;

/**
 * Which way a list is sorted.
 */
public enum SortDirection {

	/** From the least to the greatest: A to Z, the oldest first. */
	ASCENDING,

	/** From the greatest to the least: Z to A, the newest first. */
	DESCENDING

}
