package io.meshgate.api.dataset;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.page.SearchArgument;
import io.meshgate.api.wire.Refs;
import io.meshgate.frontend.EntityRef;
import io.meshgate.frontend.Node;
import io.meshgate.frontend.dataset.BoundDataset;
import io.meshgate.frontend.dataset.Dataset;
import io.meshgate.frontend.dataset.DatasetConnection;
import io.meshgate.frontend.dataset.DatasetFilter;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.glossary.Term;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.Page;
import io.meshgate.graph.Ref;
import io.meshgate.graph.dataset.DatasetQuery;
import io.meshgate.graph.dataset.Datasets;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.OutputPortId;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * The datasets, and which of them output ports offer.
 */
@Controller
class DatasetController {

	private final Datasets datasets;

	private final Batch<OutputPortId, String, List<io.meshgate.graph.dataset.BoundDataset>> bound;

	private final Batch<OutputPortId, String, List<io.meshgate.graph.dataset.Dataset>> givenOut;

	DatasetController(Datasets datasets, BatchLoaderRegistry registry) {
		this.datasets = datasets;
		this.givenOut = new Batch<>(registry, "OutputPort.datasets",
				(viewer, ports, field) -> datasets.givenOut(viewer, ports));
		this.bound = new Batch<>(registry, "OutputPort.boundDatasets",
				(viewer, ports, field) -> datasets.of(viewer, ports));
	}

	@QueryMapping
	DatasetConnection datasets(@Arguments DatasetsArguments arguments, @AuthenticationPrincipal Viewer viewer,
			DataFetchingFieldSelectionSet selection) {
		Page page = DatasetPages.DATASETS.page(arguments.first(), arguments.after());
		return DatasetPages.DATASETS.of(page,
				this.datasets.list(viewer, query(arguments.filter()), page, selection.contains("totalCount")));
	}

	@QueryMapping
	Optional<Dataset> dataset(@Argument EntityRef by, @AuthenticationPrincipal Viewer viewer) {
		return this.datasets.find(viewer, Refs.of(by, Dataset.class)).map(DatasetViews.VIEWS::dataset);
	}

	@SchemaMapping
	CompletableFuture<List<Dataset>> datasets(OutputPort port, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return this.givenOut.load(environment, viewer, new OutputPortId(GlobalId.valueOf(port)), "datasets")
			.thenApply((datasets) -> Stream.ofNullable(datasets)
				.flatMap(List::stream)
				.map(DatasetViews.VIEWS::dataset)
				.toList());
	}

	@SchemaMapping
	CompletableFuture<List<BoundDataset>> boundDatasets(OutputPort port, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return this.bound.load(environment, viewer, new OutputPortId(GlobalId.valueOf(port)), "boundDatasets")
			.thenApply((datasets) -> Stream.ofNullable(datasets)
				.flatMap(List::stream)
				.map(DatasetViews.VIEWS::bound)
				.toList());
	}

	private static DatasetQuery query(@Nullable DatasetFilter filter) {
		if (filter == null) {
			return new DatasetQuery(null, null, null, null, null, null);
		}
		return new DatasetQuery(SearchArgument.of(filter.search()), SearchArgument.of("platform", filter.platform()),
				ref(filter.domain(), Domain.class), ref(filter.keeper(), Team.class), ref(filter.term(), Term.class),
				filter.givenOut());
	}

	private static @Nullable Ref ref(@Nullable EntityRef ref, Class<? extends Node> type) {
		return (ref != null) ? Refs.of(ref, type) : null;
	}

}
