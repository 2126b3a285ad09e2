package io.meshgate.graph;

/**
 * Which way a list is sorted; each direction carries the Cypher of it. Where two are
 * equal in what is sorted by, the lower id comes first either way.
 */
public enum SortDirection {

	/** From the least to the greatest. */
	ASCENDING("ASC", ">"),

	/** From the greatest to the least. */
	DESCENDING("DESC", "<");

	private final String order;

	private final String beyond;

	SortDirection(String order, String beyond) {
		this.order = order;
		this.beyond = beyond;
	}

	/**
	 * The direction in an {@code ORDER BY}.
	 * @return Cypher
	 */
	public String order() {
		return this.order;
	}

	/**
	 * How what comes later compares to what comes before.
	 * @return a Cypher operator
	 */
	public String beyond() {
		return this.beyond;
	}

}
