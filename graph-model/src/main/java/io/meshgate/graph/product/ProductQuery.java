package io.meshgate.graph.product;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which products are asked for, how they are sorted, and which of their parts are wanted.
 *
 * @param filter which of them
 * @param search words to be found; null for all
 * @param order how they are sorted
 * @param parts what is collected of each
 * @param counted whether the number of all of them is wanted
 */
public record ProductQuery(ProductFilter filter, @Nullable String search, ProductOrder order, Set<ProductPart> parts,
		boolean counted) {

	public ProductQuery {
		parts = Set.copyOf(parts);
		if (order == ProductOrder.RELEVANCE && search == null) {
			throw new IllegalArgumentException("Sorting by relevance needs a search");
		}
	}

}
