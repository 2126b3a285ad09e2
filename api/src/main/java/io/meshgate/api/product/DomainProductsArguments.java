package io.meshgate.api.product;

import java.util.List;
import java.util.Set;

import io.meshgate.graph.product.ProductFilter;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a domain's {@code dataProducts}.
 *
 * @param includeSubdomains whether those of the domains below count too
 * @param first how many
 * @param after a cursor of an earlier page
 */
record DomainProductsArguments(@Nullable Boolean includeSubdomains, @Nullable Integer first, @Nullable String after) {

	ProductFilter conditions() {
		return new ProductFilter(null, !Boolean.FALSE.equals(this.includeSubdomains), null, Set.of(), Set.of(),
				Set.of(), List.of());
	}

}
