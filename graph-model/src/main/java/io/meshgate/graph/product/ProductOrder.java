package io.meshgate.graph.product;

import io.meshgate.graph.Cursor;
import io.meshgate.graph.words.Wording;

/**
 * How products are sorted; each order carries the Cypher that sorts, and that finds the
 * place after a cursor.
 */
public enum ProductOrder {

	/** By name; neither case nor accents count. */
	NAME("WHERE p.nameOrder >= coalesce($page.after.value, '')", "p.nameOrder ASC, p.id ASC",
			"p.nameOrder > $page.after.value OR (p.nameOrder = $page.after.value AND p.id > $page.after.id)"),

	/** The newest change first. */
	CHANGED_AT("WHERE p.changedAt <= datetime(coalesce($page.after.value, '9999-12-31T23:59:59Z'))",
			"p.changedAt DESC, p.id ASC", """
					p.changedAt < datetime($page.after.value) \
					OR (p.changedAt = datetime($page.after.value) AND p.id > $page.after.id)"""),

	/** The best match first; needs a search. */
	RELEVANCE("", "relevance DESC, p.id ASC", """
			relevance < toFloat($page.after.value) \
			OR (relevance = toFloat($page.after.value) AND p.id > $page.after.id)""");

	private final String reaching;

	private final String sorting;

	private final String continuing;

	ProductOrder(String reaching, String sorting, String continuing) {
		this.reaching = reaching;
		this.sorting = sorting;
		this.continuing = continuing;
	}

	String reaching() {
		return this.reaching;
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
			case NAME -> Wording.order(product.name());
			case CHANGED_AT -> product.changedAt().toString();
			case RELEVANCE -> Double.toString(product.relevance());
		};
		return new Cursor(value, product.id().value());
	}

}
