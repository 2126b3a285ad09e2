package io.meshgate.api.contract;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.frontend.contract.Column;
import io.meshgate.graph.contract.ClassificationSources;
import io.meshgate.graph.contract.ColumnClassifications;
import io.meshgate.graph.contract.ColumnId;
import io.meshgate.graph.person.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Who says how delicate columns are.
 */
@Controller
class ClassificationController {

	private final Batch<ColumnId, String, ClassificationSources> sources;

	ClassificationController(ColumnClassifications classifications, BatchLoaderRegistry registry) {
		this.sources = new Batch<>(registry, "Column.classifications",
				(viewer, columns, field) -> classifications.of(viewer, columns));
	}

	@SchemaMapping
	CompletableFuture<@Nullable String> statedClassification(Column column, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return of(column, viewer, environment, ClassificationSources::statedClassification);
	}

	@SchemaMapping
	CompletableFuture<@Nullable String> ownerClassification(Column column, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return of(column, viewer, environment, ClassificationSources::ownerClassification);
	}

	/**
	 * One statement for all columns of a level, whichever of the fields are asked for.
	 */
	private CompletableFuture<@Nullable String> of(Column column, Viewer viewer, DataFetchingEnvironment environment,
			Function<ClassificationSources, @Nullable String> field) {
		return this.sources.load(environment, viewer, new ColumnId(GlobalId.valueOf(column)), "classifications")
			.thenApply((found) -> (found != null) ? field.apply(found) : null);
	}

}
