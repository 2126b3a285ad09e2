package io.meshgate.graph.discovery;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import io.meshgate.graph.product.ProductFacet;
import io.meshgate.graph.product.ProductFilter;
import io.meshgate.graph.words.Question;
import org.jspecify.annotations.Nullable;

/**
 * Which products are counted, and by what.
 *
 * @param filter which of them
 * @param search words to be found; null for all
 * @param facets by what they are counted
 * @param first how many domains, teams, tags, terms and platforms at most
 */
public record FacetQuery(ProductFilter filter, @Nullable String search, Set<ProductFacet> facets, int first) {

	public FacetQuery {
		facets = Set.copyOf(facets);
	}

	/**
	 * What the search asks the index for.
	 * @return the question; empty where nothing is searched, or nothing that could be
	 * found
	 */
	Optional<Question> question() {
		return (this.search != null) ? Question.anywhere(this.search) : Optional.empty();
	}

	/**
	 * The facets whose own conditions are left out when they are counted: those that have
	 * one, but for tags, which must all be there.
	 */
	Set<ProductFacet> free() {
		Set<ProductFacet> free = EnumSet.noneOf(ProductFacet.class);
		free.addAll(this.filter.conditionsByFacet().keySet());
		free.retainAll(this.facets);
		free.remove(ProductFacet.TAG);
		return free;
	}

}
