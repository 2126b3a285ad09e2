package io.meshgate.api.dataset;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.frontend.dataset.BoundDataset;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.graph.dataset.Datasets;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.OutputPortId;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Which datasets output ports offer.
 */
@Controller
class DatasetController {

	private final Batch<OutputPortId, String, List<io.meshgate.graph.dataset.BoundDataset>> bound;

	DatasetController(Datasets datasets, BatchLoaderRegistry registry) {
		this.bound = new Batch<>(registry, "OutputPort.boundDatasets",
				(viewer, ports, field) -> datasets.of(viewer, ports));
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

}
