package io.meshgate.api.discovery;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingFieldSelectionSet;
import io.meshgate.api.page.SearchArgument;
import io.meshgate.api.product.ProductFilters;
import io.meshgate.api.refusal.BadRequest;
import io.meshgate.frontend.product.DataProductFilter;
import io.meshgate.graph.discovery.FacetQuery;
import io.meshgate.graph.product.ProductFacet;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of {@code dataProductFacets}.
 *
 * @param filter which products
 * @param search words to be found
 * @param first how many values of a facet at most
 */
record FacetArguments(@Nullable DataProductFilter filter, @Nullable String search, @Nullable Integer first) {

	private static final int SOME = 20;

	private static final int MOST = 100;

	FacetQuery query(DataFetchingFieldSelectionSet selection) {
		int most = (this.first != null) ? this.first : SOME;
		if (most < 1 || most > MOST) {
			throw new BadRequest("first must be between 1 and " + MOST + ", not " + most + ".");
		}
		Set<ProductFacet> facets = Arrays.stream(ProductFacet.values())
			.filter((facet) -> selection.contains(field(facet)))
			.collect(Collectors.toSet());
		return new FacetQuery(ProductFilters.of(this.filter), SearchArgument.of(this.search), facets, most);
	}

	private static String field(ProductFacet facet) {
		return switch (facet) {
			case DOMAIN -> "domains";
			case OWNER -> "owners";
			case STATUS -> "statuses";
			case KIND -> "kinds";
			case VISIBILITY -> "visibilities";
			case PORT_TYPE -> "portTypes";
			case TAG -> "tags";
			case TIER -> "tiers";
			case TERM -> "terms";
			case PLATFORM -> "platforms";
		};
	}

}
