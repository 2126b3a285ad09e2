package io.meshgate.graph.product;

import java.util.Optional;
import java.util.Set;

import io.meshgate.graph.words.Question;
import org.jspecify.annotations.Nullable;

/**
 * Which products are asked for, how they are sorted, and which of their parts are wanted.
 *
 * @param filter which of them
 * @param search words to be found; null for all
 * @param sorting how they are sorted
 * @param parts what is collected of each
 * @param counted whether the number of all of them is wanted
 */
public record ProductQuery(ProductFilter filter, @Nullable String search, ProductSorting sorting,
		Set<ProductPart> parts, boolean counted) {

	public ProductQuery {
		parts = Set.copyOf(parts);
		if (sorting.order() == ProductOrder.RELEVANCE && search == null) {
			throw new IllegalArgumentException("Sorting by relevance needs a search");
		}
	}

	/**
	 * Sorted in the direction that is natural to the order.
	 * @param filter which of them
	 * @param search words to be found; null for all
	 * @param order by what they are sorted
	 * @param parts what is collected of each
	 * @param counted whether the number of all of them is wanted
	 */
	public ProductQuery(ProductFilter filter, @Nullable String search, ProductOrder order, Set<ProductPart> parts,
			boolean counted) {
		this(filter, search, new ProductSorting(order), parts, counted);
	}

	/**
	 * What the search asks the index for.
	 * @return the question; empty where nothing is searched, or nothing that could be
	 * found
	 */
	Optional<Question> question() {
		return (this.search != null) ? Question.anywhere(this.search) : Optional.empty();
	}

}
