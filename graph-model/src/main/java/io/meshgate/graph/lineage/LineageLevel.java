package io.meshgate.graph.lineage;

import io.meshgate.graph.dataset.DatasetSight;
import io.meshgate.graph.product.ProductSight;

/**
 * In which detail data are followed: what they go through. Each level lies within the one
 * before it, and carries how to get there, who sees a thing of it, and what its things
 * are sorted by. Expects the viewer's {@code sight}. A commit comes to light bit by bit,
 * and what is half there is not there.
 */
public enum LineageLevel {

	/** From product to product. */
	DATA_PRODUCT("DataProduct", "", "name", ProductSight.visible("n")),

	/** From output port to output port. */
	OUTPUT_PORT("OutputPort", "OFFERS", "name", """
			EXISTS {
			  MATCH (n)<-[:OFFERS]-(p:DataProduct)
			  WHERE %s
			}
			""".formatted(ProductSight.VISIBLE)),

	/** From dataset to dataset. */
	DATASET("Dataset", "BOUND_TO|SERVES", "title",
			"n.id IS NOT NULL AND n.title IS NOT NULL AND " + DatasetSight.visible("n")),

	/** From column to column. */
	COLUMN("DatasetColumn", "HAS_COLUMN", "path", """
			n.id IS NOT NULL AND n.path IS NOT NULL AND EXISTS {
			  MATCH (n)<-[:HAS_COLUMN]-(ds:Dataset)
			  WHERE %s
			}
			""".formatted(DatasetSight.VISIBLE));

	private final String label;

	private final String within;

	private final String sortedBy;

	private final String visible;

	LineageLevel(String label, String within, String sortedBy, String visible) {
		this.label = label;
		this.within = within;
		this.sortedBy = sortedBy;
		this.visible = visible;
	}

	/**
	 * The label of the things of this level.
	 * @return as it stands in Cypher
	 */
	public String label() {
		return this.label;
	}

	/**
	 * How what is around a thing of this level holds it.
	 * @return types of relationships, as they stand in a pattern; empty for products
	 */
	public String within() {
		return this.within;
	}

	/**
	 * The level of what is around things of this one.
	 * @return the level before this one; products are in nothing
	 */
	public LineageLevel whole() {
		return (this == DATA_PRODUCT) ? this : values()[ordinal() - 1];
	}

	/**
	 * The property that the things of this level are sorted by.
	 * @return its name
	 */
	public String sortedBy() {
		return this.sortedBy;
	}

	/**
	 * Holds where the viewer sees the thing {@code n} of this level.
	 * @return a Cypher condition
	 */
	public String visible() {
		return this.visible;
	}

	/**
	 * The pattern from the thing {@code of} of this level to what of another level is in
	 * it, or it is in.
	 * @param other the level of {@code start}
	 * @return the pattern
	 */
	public String to(LineageLevel other) {
		StringBuilder pattern = new StringBuilder("(of:" + this.label + ")");
		for (int level = ordinal() + 1; level <= other.ordinal(); level++) {
			pattern.append("-[:").append(values()[level].within).append("]->(").append(node(level, other)).append(')');
		}
		for (int level = ordinal() - 1; level >= other.ordinal(); level--) {
			pattern.append("<-[:")
				.append(values()[level + 1].within)
				.append("]-(")
				.append(node(level, other))
				.append(')');
		}
		return pattern.toString();
	}

	private static String node(int level, LineageLevel last) {
		return ((level == last.ordinal()) ? "start" : "") + ":" + values()[level].label;
	}

}
