package io.meshgate.api.subscription;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.node.Selection;
import io.meshgate.api.product.ProductParts;
import io.meshgate.api.product.ProductViews;
import io.meshgate.frontend.access.AccessRequest;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.subscription.Consumer;
import io.meshgate.frontend.subscription.Subscription;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.ProductPart;
import io.meshgate.graph.product.Products;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * The consumers of requests and subscriptions. A product that consumes is named by its
 * request; what it says is collected for all of them together, as far as the viewer may
 * see the product for itself.
 */
@Controller
class ConsumerFields {

	private static final Set<String> NAMES = Set.of("__typename", "id", "key", "name");

	private final Batch<ProductId, Set<ProductPart>, DataProduct> products;

	ConsumerFields(Products products, BatchLoaderRegistry registry) {
		this.products = new Batch<>(registry, "Consumer.dataProduct",
				(viewer, ids, parts) -> products.load(viewer, ids, parts)
					.stream()
					.collect(Collectors.toMap(io.meshgate.graph.product.DataProduct::id, ProductViews.VIEWS::product)));
	}

	@SchemaMapping(field = "consumer")
	CompletableFuture<Consumer> ofRequest(AccessRequest request, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return consumer(request.consumer(), viewer, environment);
	}

	CompletableFuture<Consumer> ofSubscription(Subscription subscription, Viewer viewer,
			DataFetchingEnvironment environment) {
		return consumer(subscription.consumer(), viewer, environment);
	}

	private CompletableFuture<Consumer> consumer(Consumer consumer, Viewer viewer,
			DataFetchingEnvironment environment) {
		if (!(consumer instanceof DataProduct product) || namesAlone(environment.getSelectionSet())) {
			return CompletableFuture.completedFuture(consumer);
		}
		Set<ProductPart> parts = ProductParts.of(Selection.of(environment.getSelectionSet()));
		return this.products.load(environment, viewer, new ProductId(GlobalId.valueOf(product)), parts)
			.thenApply((found) -> (found != null) ? found : product);
	}

	/** What a product is called it is called for everybody who sees that it consumes. */
	private static boolean namesAlone(DataFetchingFieldSelectionSet selection) {
		return selection.getImmediateFields()
			.stream()
			.filter((field) -> field.getObjectTypeNames().contains("DataProduct"))
			.allMatch((field) -> NAMES.contains(field.getName()));
	}

}
