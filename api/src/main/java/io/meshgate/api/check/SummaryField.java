package io.meshgate.api.check;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.frontend.check.QualitySummary;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.graph.check.Checks;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductId;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * How good a product is, in numbers.
 */
@Controller
class SummaryField {

	/** Of a product that is only named to the viewer. */
	private static final QualitySummary NOTHING = new QualitySummary(0, 0, 0, 0, 0, null, 0, 0, 0, 0, List.of());

	private final Batch<ProductId, String, io.meshgate.graph.check.QualitySummary> summaries;

	SummaryField(Checks checks, BatchLoaderRegistry registry) {
		this.summaries = new Batch<>(registry, "DataProduct.quality",
				(viewer, ids, field) -> checks.summaries(viewer, ids));
	}

	@SchemaMapping
	CompletableFuture<QualitySummary> quality(DataProduct product, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return this.summaries.load(environment, viewer, new ProductId(GlobalId.valueOf(product)), "quality")
			.thenApply((summary) -> Optional.ofNullable(summary).map(CheckViews.VIEWS::summary).orElse(NOTHING));
	}

}
