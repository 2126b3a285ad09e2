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
import io.meshgate.api.refusal.NotFound;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.product.ProductPart;
import io.meshgate.graph.product.Products;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/**
 * The products that offer ports. A list that reads them with something else says so, and
 * they are not read again.
 */
@Component
public class OfferingProducts {

	private final Batch<OutputPortId, Set<ProductPart>, DataProduct> ofPorts;

	OfferingProducts(Products products, BatchLoaderRegistry registry) {
		this.ofPorts = new Batch<>(registry, "OutputPort.dataProduct",
				(viewer, ports, parts) -> views(offering(products, viewer, ports, parts)));
	}

	CompletableFuture<DataProduct> load(DataFetchingEnvironment environment, Viewer viewer, OutputPort port) {
		Set<ProductPart> parts = ProductParts.of(Selection.of(environment.getSelectionSet()));
		return this.ofPorts.load(environment, viewer, new OutputPortId(GlobalId.valueOf(port)), parts)
			.thenApply(OfferingProducts::present);
	}

	/**
	 * Takes note of products that have been read without their parts.
	 * @param environment of a field above the ports
	 * @param viewer who looks
	 * @param products by port
	 */
	public void know(DataFetchingEnvironment environment, Viewer viewer,
			Map<OutputPortId, io.meshgate.graph.product.DataProduct> products) {
		this.ofPorts.know(environment, viewer, Set.of(), views(products));
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

	private static Map<OutputPortId, DataProduct> views(
			Map<OutputPortId, io.meshgate.graph.product.DataProduct> products) {
		return products.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> ProductViews.VIEWS.product(entry.getValue())));
	}

}
