package io.meshgate.api.product;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.node.Selection;
import io.meshgate.api.page.PageArguments;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.product.DataProductConnection;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductFilter;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.ProductPart;
import io.meshgate.graph.product.Products;
import io.meshgate.graph.team.TeamId;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * The products of other things: of teams, of domains, of output ports.
 */
@Controller
class ProductFields {

	private final Batch<TeamId, ProductsAsked, Slice<io.meshgate.graph.product.DataProduct>> ofTeams;

	private final Batch<DomainId, ProductsAsked, Slice<io.meshgate.graph.product.DataProduct>> ofDomains;

	private final Batch<ProductId, Set<ProductPart>, DataProduct> successors;

	private final OfferingProducts offering;

	ProductFields(Products products, OfferingProducts offering, BatchLoaderRegistry registry) {
		this.offering = offering;
		this.ofTeams = new Batch<>(registry, "Team.owns",
				(viewer, teams, asked) -> products.listOwned(viewer, teams, asked.query(), asked.page()));
		this.ofDomains = new Batch<>(registry, "Domain.dataProducts",
				(viewer, domains, asked) -> products.listWithin(viewer, domains, asked.query(), asked.page()));
		this.successors = new Batch<>(registry, "DataProduct.successor",
				(viewer, ending, parts) -> views(products.successors(viewer, ending, parts)));
	}

	@SchemaMapping
	CompletableFuture<DataProductConnection> owns(Team team, @Arguments PageArguments arguments,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		Page page = ProductPages.OF_TEAM.page(arguments.first(), arguments.after());
		ProductsAsked asked = ProductsAsked.of(ProductFilter.ALL, page, environment.getSelectionSet());
		return this.ofTeams.load(environment, viewer, new TeamId(GlobalId.valueOf(team)), asked)
			.thenApply((slice) -> ProductPages.OF_TEAM.of(page, Slice.orNone(slice)));
	}

	@SchemaMapping
	CompletableFuture<DataProductConnection> dataProducts(Domain domain, @Arguments DomainProductsArguments arguments,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		Page page = ProductPages.OF_DOMAIN.page(arguments.first(), arguments.after());
		ProductsAsked asked = ProductsAsked.of(arguments.conditions(), page, environment.getSelectionSet());
		return this.ofDomains.load(environment, viewer, new DomainId(GlobalId.valueOf(domain)), asked)
			.thenApply((slice) -> ProductPages.OF_DOMAIN.of(page, Slice.orNone(slice)));
	}

	@SchemaMapping
	CompletableFuture<DataProduct> dataProduct(OutputPort port, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return this.offering.load(environment, viewer, port);
	}

	@SchemaMapping
	CompletableFuture<@Nullable DataProduct> successor(DataProduct product, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		Set<ProductPart> parts = ProductParts.of(Selection.of(environment.getSelectionSet()));
		return this.successors.load(environment, viewer, new ProductId(GlobalId.valueOf(product)), parts);
	}

	private static <I> Map<I, DataProduct> views(Map<I, io.meshgate.graph.product.DataProduct> products) {
		return products.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> ProductViews.VIEWS.product(entry.getValue())));
	}

}
