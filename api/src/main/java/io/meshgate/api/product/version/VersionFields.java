package io.meshgate.api.product.version;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.product.ProductVersion;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.version.ProductVersions;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Which versions a product has had.
 */
@Controller
class VersionFields {

	private final Batch<ProductId, String, List<io.meshgate.graph.product.version.ProductVersion>> versions;

	VersionFields(ProductVersions versions, BatchLoaderRegistry registry) {
		this.versions = new Batch<>(registry, "DataProduct.versions",
				(viewer, ids, field) -> versions.load(viewer, ids));
	}

	/** A product that is only named to the viewer has none to show. */
	@SchemaMapping
	CompletableFuture<List<ProductVersion>> versions(DataProduct product, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return this.versions.load(environment, viewer, new ProductId(GlobalId.valueOf(product)), "versions")
			.thenApply((found) -> (found != null) ? VersionViews.VIEWS.versions(found) : List.of());
	}

}
