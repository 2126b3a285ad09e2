package io.meshgate.graph.product;

import io.meshgate.graph.Cursor;
import io.meshgate.graph.Page;
import io.meshgate.graph.SortDirection;
import io.meshgate.graph.words.Wording;

/**
 * How products are sorted: the Cypher that sorts, and that finds the place after a
 * cursor.
 *
 * @param order by what
 * @param direction which way
 */
public record ProductSorting(ProductOrder order, SortDirection direction) {

	/** More than any rating. */
	private static final double ABOVE_ALL = 6;

	/**
	 * In the direction that is natural to the order.
	 * @param order by what
	 */
	public ProductSorting(ProductOrder order) {
		this(order, order.natural());
	}

	/**
	 * Lets the index that holds products in this order be read from the cursor onwards.
	 */
	String reaching(Page page) {
		if (this.order.least().isEmpty()) {
			return "";
		}
		return (page.after() != null) ? "WHERE %s %s= %s".formatted(looking(), this.direction.beyond(), reading())
				: "WHERE %s >= %s".formatted(looking(), this.order.least());
	}

	String sorting() {
		return "%s %s, p.id ASC".formatted(looking(), this.direction.order());
	}

	String continuing() {
		return "%1$s %2$s %3$s OR (%1$s = %3$s AND p.id > $page.after.id)".formatted(looking(), this.direction.beyond(),
				reading());
	}

	/**
	 * Where a product stands in a list of this order.
	 * @param product an item of the list
	 * @return its place
	 */
	public Cursor cursor(DataProduct product) {
		String value = switch (this.order) {
			case NAME -> Wording.order(product.name());
			case CHANGED_AT -> product.changedAt().toString();
			case CREATED_AT -> product.createdAt().toString();
			case RATING -> Double.toString((product.stars() > 0) ? product.stars() : unrated());
			case RELEVANCE -> Double.toString(product.relevance());
		};
		return new Cursor(value, product.id().value());
	}

	private String looking() {
		return this.order.looking(unrated());
	}

	private String reading() {
		return this.order.reading();
	}

	private double unrated() {
		return (this.direction == SortDirection.ASCENDING) ? ABOVE_ALL : 0;
	}

}
