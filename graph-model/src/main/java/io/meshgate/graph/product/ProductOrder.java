package io.meshgate.graph.product;

import io.meshgate.graph.Cursor;

/**
 * How products are sorted; each order carries the Cypher that sorts, and that finds the
 * place after a cursor.
 */
public enum ProductOrder {

	/** By name. */
	NAME("p.name", "p.name ASC, p.id ASC",
			"p.name > $page.after.value OR (p.name = $page.after.value AND p.id > $page.after.id)"),

	/** The newest change first. */
	CHANGED_AT("p.changedAt", "p.changedAt DESC, p.id ASC", """
			p.changedAt < datetime($page.after.value) \
			OR (p.changedAt = datetime($page.after.value) AND p.id > $page.after.id)"""),

	/** The best match first; needs a search. */
	RELEVANCE("relevance", "relevance DESC, p.id ASC", """
			relevance < toFloat($page.after.value) \
			OR (relevance = toFloat($page.after.value) AND p.id > $page.after.id)""");

	private final String property;

	private final String sorting;

	private final String continuing;

	ProductOrder(String property, String sorting, String continuing) {
		this.property = property;
		this.sorting = sorting;
		this.continuing = continuing;
	}

	String property() {
		return this.property;
	}

	String sorting() {
		return this.sorting;
	}

	String continuing() {
		return this.continuing;
	}

	/**
	 * Where a product stands in a list of this order.
	 * @param product an item of the list
	 * @return its place
	 */
	public Cursor cursor(DataProduct product) {
		String value = switch (this) {
			case NAME -> product.name();
			case CHANGED_AT -> product.changedAt().toString();
			case RELEVANCE -> Double.toString(product.relevance());
		};
		return new Cursor(value, product.id().value());
	}

}
