package io.meshgate.api.domain;

import java.util.Optional;
import java.util.Set;

import graphql.schema.DataFetchingFieldSelectionSet;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.page.Listed;
import io.meshgate.api.page.SearchArgument;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.api.wire.Refs;
import io.meshgate.frontend.EntityRef;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.domain.DomainConnection;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.domain.DomainQuery;
import io.meshgate.graph.domain.Domains;
import io.meshgate.graph.person.Viewer;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * The tree of domains.
 */
@Controller
class DomainController {

	private final Domains domains;

	DomainController(Domains domains) {
		this.domains = domains;
	}

	@QueryMapping
	DomainConnection domains(@Arguments DomainsArguments arguments, @AuthenticationPrincipal Viewer viewer,
			DataFetchingFieldSelectionSet selection) {
		Page page = DomainPages.DOMAINS.page(arguments.first(), arguments.after());
		Listed listed = Listed.of(page, selection);
		String search = SearchArgument.of(arguments.search());
		DomainId parent = (arguments.parent() != null) ? parent(arguments.parent()) : null;
		if (parent == null) {
			DomainQuery query = new DomainQuery(search, listed.counted());
			return DomainPages.DOMAINS.of(page, this.domains.list(viewer, query, page));
		}
		return DomainPages.DOMAINS.of(page,
				(search != null) ? found(viewer, parent, search, page) : children(viewer, parent, listed));
	}

	@QueryMapping
	Optional<Domain> domain(@Argument EntityRef by, @AuthenticationPrincipal Viewer viewer) {
		return this.domains.find(viewer, Refs.of(by, Domain.class)).map(DomainViews.VIEWS::domain);
	}

	private Slice<io.meshgate.graph.domain.Domain> children(Viewer viewer, DomainId parent, Listed listed) {
		return Optional
			.ofNullable(this.domains.children(viewer, Set.of(parent), listed.page(), listed.counted()).get(parent))
			.orElseThrow(() -> new NotFound("domain"));
	}

	private Slice<io.meshgate.graph.domain.Domain> found(Viewer viewer, DomainId parent, String search, Page page) {
		return this.domains.listBelow(viewer, parent, search, page).orElseThrow(() -> new NotFound("domain"));
	}

	private static DomainId parent(String id) {
		return GlobalId.parse(id)
			.flatMap((global) -> global.valueAs(Domain.class))
			.map(DomainId::new)
			.orElseThrow(() -> new NotFound("domain"));
	}

}
