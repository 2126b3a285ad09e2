package io.meshgate.api.job;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.frontend.dataset.Dataset;
import io.meshgate.frontend.job.Freshness;
import io.meshgate.frontend.job.Job;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.graph.dataset.DatasetId;
import io.meshgate.graph.job.JobTraffic;
import io.meshgate.graph.job.Traffic;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.OutputPortId;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * What jobs do to datasets, and to the ports that give them out.
 */
@Controller
class TrafficFields {

	private final Batch<DatasetId, Traffic, List<io.meshgate.graph.job.Job>> jobs;

	private final Batch<DatasetId, String, io.meshgate.graph.job.Freshness> ofDatasets;

	private final Batch<OutputPortId, String, io.meshgate.graph.job.Freshness> ofPorts;

	TrafficFields(JobTraffic traffic, BatchLoaderRegistry registry) {
		this.jobs = new Batch<>(registry, "Dataset.jobs", traffic::jobs);
		this.ofDatasets = new Batch<>(registry, "Dataset.freshness",
				(viewer, ids, field) -> traffic.ofDatasets(viewer, ids));
		this.ofPorts = new Batch<>(registry, "OutputPort.freshness",
				(viewer, ids, field) -> traffic.ofPorts(viewer, ids));
	}

	@SchemaMapping
	CompletableFuture<List<Job>> writtenBy(Dataset dataset, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return jobs(dataset, viewer, environment, Traffic.WRITING);
	}

	@SchemaMapping
	CompletableFuture<List<Job>> readBy(Dataset dataset, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return jobs(dataset, viewer, environment, Traffic.READING);
	}

	@SchemaMapping
	CompletableFuture<@Nullable Freshness> freshness(Dataset dataset, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return this.ofDatasets.load(environment, viewer, id(dataset), "freshness").thenApply(JobViews.VIEWS::freshness);
	}

	@SchemaMapping
	CompletableFuture<@Nullable Freshness> freshness(OutputPort port, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return this.ofPorts.load(environment, viewer, new OutputPortId(GlobalId.valueOf(port)), "freshness")
			.thenApply(JobViews.VIEWS::freshness);
	}

	private CompletableFuture<List<Job>> jobs(Dataset dataset, Viewer viewer, DataFetchingEnvironment environment,
			Traffic traffic) {
		return this.jobs.load(environment, viewer, id(dataset), traffic)
			.thenApply((jobs) -> Stream.ofNullable(jobs).flatMap(List::stream).map(JobViews.VIEWS::job).toList());
	}

	private static DatasetId id(Dataset dataset) {
		return new DatasetId(GlobalId.valueOf(dataset));
	}

}
