package io.meshgate.graph.product;

import io.meshgate.graph.SortDirection;

/**
 * By what products are sorted; each order carries the Cypher of what it looks at, and of
 * how that is read from a cursor.
 */
public enum ProductOrder {

	/** By name; neither case nor accents count. */
	NAME(SortDirection.ASCENDING, "p.nameOrder", "$page.after.value", "''"),

	/** By when they were last changed. */
	CHANGED_AT(SortDirection.DESCENDING, "p.changedAt", "datetime($page.after.value)", Least.TIME),

	/** By when they were made. */
	CREATED_AT(SortDirection.DESCENDING, "p.createdAt", "datetime($page.after.value)", Least.TIME),

	/** By the average of their ratings; those that nobody has rated come last. */
	RATING(SortDirection.DESCENDING, "coalesce(p.stars, %s)", "toFloat($page.after.value)", ""),

	/** By how well they match; needs a search. */
	RELEVANCE(SortDirection.DESCENDING, "relevance", "toFloat($page.after.value)", "");

	private final SortDirection natural;

	private final String looking;

	private final String reading;

	private final String least;

	ProductOrder(SortDirection natural, String looking, String reading, String least) {
		this.natural = natural;
		this.looking = looking;
		this.reading = reading;
		this.least = least;
	}

	/**
	 * The direction in which it is sorted unless another is asked for.
	 * @return the direction
	 */
	public SortDirection natural() {
		return this.natural;
	}

	/** What is looked at; for what has nothing there, this instead. */
	String looking(double instead) {
		return this.looking.formatted(instead);
	}

	/** What the cursor says of it. */
	String reading() {
		return this.reading;
	}

	/** What none is below, where an index holds them in order; otherwise empty. */
	String least() {
		return this.least;
	}

	/** What none is below. */
	private static final class Least {

		static final String TIME = "datetime('0000-01-01T00:00:00Z')";

	}

}
