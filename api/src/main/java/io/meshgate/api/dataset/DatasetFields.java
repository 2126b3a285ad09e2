package io.meshgate.api.dataset;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.page.Listed;
import io.meshgate.api.page.PageArguments;
import io.meshgate.frontend.dataset.Dataset;
import io.meshgate.frontend.dataset.DatasetColumnConnection;
import io.meshgate.frontend.glossary.Term;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;
import io.meshgate.graph.dataset.DatasetColumn;
import io.meshgate.graph.dataset.DatasetId;
import io.meshgate.graph.dataset.DatasetParts;
import io.meshgate.graph.person.Viewer;

import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * What belongs to a dataset.
 */
@Controller
class DatasetFields {

	private final Batch<DatasetId, Listed, Slice<DatasetColumn>> columns;

	private final Batch<DatasetId, String, List<io.meshgate.graph.glossary.Term>> terms;

	private final Batch<DatasetId, String, List<io.meshgate.graph.port.OutputPort>> ports;

	private final Batch<DatasetId, String, List<io.meshgate.graph.dataset.Dataset>> aliases;

	DatasetFields(DatasetParts parts, BatchLoaderRegistry registry) {
		this.columns = new Batch<>(registry, "Dataset.columns",
				(viewer, ids, listed) -> parts.columns(viewer, ids, listed.page(), listed.counted()));
		this.terms = new Batch<>(registry, "Dataset.terms", (viewer, ids, field) -> parts.terms(viewer, ids));
		this.ports = new Batch<>(registry, "Dataset.outputPorts",
				(viewer, ids, field) -> parts.outputPorts(viewer, ids));
		this.aliases = new Batch<>(registry, "Dataset.aliases", (viewer, ids, field) -> parts.aliases(viewer, ids));
	}

	@SchemaMapping
	CompletableFuture<DatasetColumnConnection> columns(Dataset dataset, @Arguments PageArguments arguments,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		Page page = DatasetPages.COLUMNS.page(arguments.first(), arguments.after());
		return this.columns.load(environment, viewer, id(dataset), Listed.of(page, environment.getSelectionSet()))
			.thenApply((slice) -> DatasetPages.COLUMNS.of(page, Slice.orNone(slice)));
	}

	@SchemaMapping
	CompletableFuture<List<Term>> terms(Dataset dataset, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return this.terms.load(environment, viewer, id(dataset), "terms")
			.thenApply(
					(terms) -> Stream.ofNullable(terms).flatMap(List::stream).map(DatasetViews.VIEWS::term).toList());
	}

	@SchemaMapping
	CompletableFuture<List<OutputPort>> outputPorts(Dataset dataset, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return this.ports.load(environment, viewer, id(dataset), "outputPorts")
			.thenApply((ports) -> Stream.ofNullable(ports)
				.flatMap(List::stream)
				.map(DatasetViews.VIEWS::outputPort)
				.toList());
	}

	@SchemaMapping
	CompletableFuture<List<Dataset>> aliases(Dataset dataset, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return this.aliases.load(environment, viewer, id(dataset), "aliases")
			.thenApply((aliases) -> Stream.ofNullable(aliases)
				.flatMap(List::stream)
				.map(DatasetViews.VIEWS::dataset)
				.toList());
	}

	private static DatasetId id(Dataset dataset) {
		return new DatasetId(GlobalId.valueOf(dataset));
	}

}
