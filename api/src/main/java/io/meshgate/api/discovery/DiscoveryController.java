package io.meshgate.api.discovery;

import java.util.List;

import graphql.schema.DataFetchingFieldSelectionSet;
import io.meshgate.frontend.discovery.DataProductFacets;
import io.meshgate.frontend.discovery.SearchSuggestion;
import io.meshgate.graph.discovery.Facets;
import io.meshgate.graph.discovery.Suggestions;
import io.meshgate.graph.person.Viewer;

import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * What somebody may mean, and what lists of products can be narrowed by.
 */
@Controller
class DiscoveryController {

	private final Suggestions suggestions;

	private final Facets facets;

	DiscoveryController(Suggestions suggestions, Facets facets) {
		this.suggestions = suggestions;
		this.facets = facets;
	}

	@QueryMapping
	List<SearchSuggestion> searchSuggestions(@Arguments SuggestionArguments arguments,
			@AuthenticationPrincipal Viewer viewer) {
		return DiscoveryViews.VIEWS.suggestions(this.suggestions.list(viewer, arguments.typed(), arguments.most()));
	}

	@QueryMapping
	DataProductFacets dataProductFacets(@Arguments FacetArguments arguments, @AuthenticationPrincipal Viewer viewer,
			DataFetchingFieldSelectionSet selection) {
		return DiscoveryViews.VIEWS.facets(this.facets.count(viewer, arguments.query(selection)));
	}

}
