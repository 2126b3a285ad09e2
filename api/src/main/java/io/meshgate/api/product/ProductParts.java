package io.meshgate.api.product;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import io.meshgate.api.node.Selection;
import io.meshgate.graph.product.ProductPart;

/**
 * Which parts of a product a selection needs; what it does not need is not read.
 */
public final class ProductParts {

	/** What deciding on {@code viewerCan} takes. */
	static final Set<ProductPart> OF_DECISIONS = Set.of(ProductPart.SIGHTING);

	private static final Map<String, Set<ProductPart>> BY_FIELD = Map.of("domain", Set.of(ProductPart.DOMAIN), "owner",
			Set.of(ProductPart.OWNER), "outputPorts", Set.of(ProductPart.OUTPUT_PORTS), "inputPorts",
			Set.of(ProductPart.INPUT_PORTS), "activeSubscriptionCount", Set.of(ProductPart.SUBSCRIPTION_COUNT),
			"compliance", Set.of(ProductPart.COMPLIANCE), "viewerCan", OF_DECISIONS);

	private ProductParts() {
	}

	/**
	 * The parts that are selected.
	 * @param selection of a product
	 * @return its parts
	 */
	public static Set<ProductPart> of(Selection selection) {
		Set<ProductPart> parts = EnumSet.noneOf(ProductPart.class);
		BY_FIELD.forEach((field, needed) -> {
			if (selection.has(field)) {
				parts.addAll(needed);
			}
		});
		return parts;
	}

}
