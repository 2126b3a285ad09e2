package io.meshgate.api.lineage.export;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.api.node.GlobalId;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.graph.dataset.Dataset;
import io.meshgate.graph.dataset.DatasetId;
import io.meshgate.graph.dataset.Datasets;
import io.meshgate.graph.job.Jobs;
import io.meshgate.graph.lineage.event.JobId;
import io.meshgate.graph.lineage.export.LineageSelection;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.OutputPort;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.port.Ports;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.ProductPart;
import io.meshgate.graph.product.Products;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds whose lineage is to be handed out; what the viewer may not see is not there.
 */
@Component
class LineageSelections {

	private final Jobs jobs;

	private final Datasets datasets;

	private final Ports ports;

	private final Products products;

	LineageSelections(Jobs jobs, Datasets datasets, Ports ports, Products products) {
		this.jobs = jobs;
		this.datasets = datasets;
		this.ports = ports;
		this.products = products;
	}

	LineageSelection find(Viewer viewer, @Nullable String of) {
		if (of == null) {
			return LineageSelection.ALL;
		}
		return GlobalId.parse(of)
			.flatMap((id) -> find(viewer, id))
			.orElseThrow(() -> new NotFound("job, dataset, output port or data product"));
	}

	private Optional<LineageSelection> find(Viewer viewer, GlobalId id) {
		return switch (id.type()) {
			case "Job" -> this.jobs.load(viewer, List.of(new JobId(id.value())))
				.stream()
				.findFirst()
				.map((job) -> new LineageSelection(job.id(), null));
			case "Dataset" -> this.datasets.load(viewer, List.of(new DatasetId(id.value())))
				.stream()
				.findFirst()
				.map((dataset) -> new LineageSelection(null, List.of(dataset.id())));
			case "OutputPort" -> this.ports.load(viewer, List.of(new OutputPortId(id.value())))
				.stream()
				.findFirst()
				.map((port) -> givenOut(viewer, List.of(port)));
			case "DataProduct" -> product(viewer, id.valueAs(DataProduct.class).orElseThrow());
			default -> Optional.empty();
		};
	}

	private Optional<LineageSelection> product(Viewer viewer, String id) {
		return this.products.load(viewer, List.of(new ProductId(id)), Set.of(ProductPart.OUTPUT_PORTS))
			.stream()
			.findFirst()
			.map((product) -> givenOut(viewer, product.outputPorts()));
	}

	private LineageSelection givenOut(Viewer viewer, List<OutputPort> ports) {
		Set<OutputPortId> ids = ports.stream().map(OutputPort::id).collect(Collectors.toSet());
		return new LineageSelection(null,
				this.datasets.givenOut(viewer, ids)
					.values()
					.stream()
					.flatMap(Collection::stream)
					.map(Dataset::id)
					.distinct()
					.toList());
	}

}
