package io.meshgate.api.product;

import io.meshgate.api.page.SearchArgument;
import io.meshgate.api.refusal.BadRequest;
import io.meshgate.frontend.SortDirection;
import io.meshgate.frontend.product.DataProductFilter;
import io.meshgate.frontend.product.DataProductOrder;
import io.meshgate.graph.product.ProductFilter;
import io.meshgate.graph.product.ProductOrder;
import io.meshgate.graph.product.ProductSorting;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of {@code dataProducts}.
 *
 * @param filter which of them
 * @param search words to be found
 * @param orderBy by what they are sorted
 * @param direction which way
 * @param first how many
 * @param after a cursor of an earlier page
 */
record ProductsArguments(@Nullable DataProductFilter filter, @Nullable String search,
		@Nullable DataProductOrder orderBy, @Nullable SortDirection direction, @Nullable Integer first,
		@Nullable String after) {

	ProductSorting sorting() {
		ProductOrder order = (this.orderBy != null) ? ProductOrder.valueOf(this.orderBy.name()) : ProductOrder.NAME;
		if (order == ProductOrder.RELEVANCE && words() == null) {
			throw new BadRequest("orderBy RELEVANCE needs a search.");
		}
		return new ProductSorting(order, (this.direction != null)
				? io.meshgate.graph.SortDirection.valueOf(this.direction.name()) : order.natural());
	}

	@Nullable String words() {
		return SearchArgument.of(this.search);
	}

	ProductFilter conditions() {
		return ProductFilters.of(this.filter);
	}

}
