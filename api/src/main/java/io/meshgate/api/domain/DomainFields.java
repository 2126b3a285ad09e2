package io.meshgate.api.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.page.Listed;
import io.meshgate.api.page.PageArguments;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.domain.DomainConnection;
import io.meshgate.frontend.person.PersonConnection;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.domain.Domains;
import io.meshgate.graph.domain.Stewardship;
import io.meshgate.graph.person.Person;
import io.meshgate.graph.person.Viewer;

import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * What surrounds a domain: its place in the tree, and the people who answer for it.
 */
@Controller
class DomainFields {

	private final Batch<DomainId, String, Domain> parent;

	private final Batch<DomainId, String, List<Domain>> path;

	private final Batch<DomainId, Listed, Slice<io.meshgate.graph.domain.Domain>> children;

	private final Batch<DomainId, String, Team> owner;

	private final Batch<DomainId, Page, Slice<Person>> stewards;

	DomainFields(Domains domains, Stewardship stewardship, BatchLoaderRegistry registry) {
		this.parent = new Batch<>(registry, "Domain.parent",
				(viewer, ids, field) -> views(domains.parents(viewer, ids), DomainViews.VIEWS::domain));
		this.path = new Batch<>(registry, "Domain.path", (viewer, ids, field) -> views(domains.paths(viewer, ids),
				(above) -> above.stream().map(DomainViews.VIEWS::domain).toList()));
		this.children = new Batch<>(registry, "Domain.children",
				(viewer, ids, listed) -> domains.children(viewer, ids, listed.page(), listed.counted()));
		this.owner = new Batch<>(registry, "Domain.owner",
				(viewer, ids, field) -> views(stewardship.owners(viewer, ids), DomainViews.VIEWS::team));
		this.stewards = new Batch<>(registry, "Domain.stewards", stewardship::stewards);
	}

	@SchemaMapping
	CompletableFuture<Domain> parent(Domain domain, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return this.parent.load(environment, viewer, id(domain), "parent");
	}

	@SchemaMapping
	CompletableFuture<List<Domain>> path(Domain domain, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return this.path.load(environment, viewer, id(domain), "path")
			.thenApply((path) -> Optional.ofNullable(path).orElseGet(List::of));
	}

	@SchemaMapping
	CompletableFuture<DomainConnection> children(Domain domain, @Arguments PageArguments arguments,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		Page page = DomainPages.DOMAINS.page(arguments.first(), arguments.after());
		return this.children.load(environment, viewer, id(domain), Listed.of(page, environment.getSelectionSet()))
			.thenApply((slice) -> DomainPages.DOMAINS.of(page, Slice.orNone(slice)));
	}

	@SchemaMapping
	CompletableFuture<Team> owner(Domain domain, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return this.owner.load(environment, viewer, id(domain), "owner");
	}

	@SchemaMapping
	CompletableFuture<PersonConnection> stewards(Domain domain, @Arguments PageArguments arguments,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		Page page = DomainPages.STEWARDS.page(arguments.first(), arguments.after());
		return this.stewards.load(environment, viewer, id(domain), page)
			.thenApply((slice) -> DomainPages.STEWARDS.of(page, Slice.orNone(slice)));
	}

	private static DomainId id(Domain domain) {
		return new DomainId(GlobalId.valueOf(domain));
	}

	private static <T, V> Map<DomainId, V> views(Map<DomainId, T> found, Function<T, V> view) {
		return found.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> view.apply(entry.getValue())));
	}

}
