package io.meshgate.api.product;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.node.Selection;
import io.meshgate.api.page.PageArguments;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.product.DataProductConnection;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.OutputPortId;
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

	private final Batch<OutputPortId, Set<ProductPart>, DataProduct> ofPorts;

	private final Batch<ProductId, Set<ProductPart>, DataProduct> successors;

	ProductFields(Products products, BatchLoaderRegistry registry) {
		this.ofTeams = new Batch<>(registry, "Team.owns",
				(viewer, teams, asked) -> products.listOwned(viewer, teams, asked.query(), asked.page()));
		this.ofDomains = new Batch<>(registry, "Domain.dataProducts",
				(viewer, domains, asked) -> products.listWithin(viewer, domains, asked.query(), asked.page()));
		this.ofPorts = new Batch<>(registry, "OutputPort.dataProduct",
				(viewer, ports, parts) -> views(offering(products, viewer, ports, parts)));
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
		Set<ProductPart> parts = ProductParts.of(Selection.of(environment.getSelectionSet()));
		return this.ofPorts.load(environment, viewer, new OutputPortId(GlobalId.valueOf(port)), parts)
			.thenApply(ProductFields::present);
	}

	@SchemaMapping
	CompletableFuture<@Nullable DataProduct> successor(DataProduct product, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		Set<ProductPart> parts = ProductParts.of(Selection.of(environment.getSelectionSet()));
		return this.successors.load(environment, viewer, new ProductId(GlobalId.valueOf(product)), parts);
	}

	/**
	 * A port that is seen only because it is on record comes with no more than a name.
	 */
	private static Map<OutputPortId, io.meshgate.graph.product.DataProduct> offering(Products products, Viewer viewer,
			Set<OutputPortId> ports, Set<ProductPart> parts) {
		Map<OutputPortId, io.meshgate.graph.product.DataProduct> offering = new HashMap<>(
				products.onRecord(viewer, ports, parts));
		Set<OutputPortId> hidden = ports.stream()
			.filter((port) -> !offering.containsKey(port))
			.collect(Collectors.toSet());
		if (!hidden.isEmpty()) {
			offering.putAll(products.named(viewer, hidden));
		}
		return offering;
	}

	private static DataProduct present(@Nullable DataProduct product) {
		if (product == null) {
			throw new NotFound("data product");
		}
		return product;
	}

	private static <I> Map<I, DataProduct> views(Map<I, io.meshgate.graph.product.DataProduct> products) {
		return products.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> ProductViews.VIEWS.product(entry.getValue())));
	}

}
