package io.meshgate.api.job;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.page.Listed;
import io.meshgate.api.page.PageArguments;
import io.meshgate.frontend.dataset.Dataset;
import io.meshgate.frontend.job.Job;
import io.meshgate.frontend.job.Run;
import io.meshgate.frontend.job.RunConnection;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;
import io.meshgate.graph.job.JobTraffic;
import io.meshgate.graph.job.Runs;
import io.meshgate.graph.job.Traffic;
import io.meshgate.graph.lineage.event.JobId;
import io.meshgate.graph.person.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * What belongs to a job.
 */
@Controller
class JobFields {

	private static final Listed NEWEST = new Listed(new Page(1, null), false);

	private final Batch<JobId, Traffic, List<io.meshgate.graph.dataset.Dataset>> datasets;

	private final Batch<JobId, Listed, Slice<io.meshgate.graph.job.Run>> runs;

	JobFields(JobTraffic traffic, Runs runs, BatchLoaderRegistry registry) {
		this.datasets = new Batch<>(registry, "Job.datasets", traffic::datasets);
		this.runs = new Batch<>(registry, "Job.runs",
				(viewer, jobs, listed) -> runs.ofJobs(viewer, jobs, listed.page(), listed.counted()));
	}

	@SchemaMapping
	CompletableFuture<List<Dataset>> inputs(Job job, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return datasets(job, viewer, environment, Traffic.READING);
	}

	@SchemaMapping
	CompletableFuture<List<Dataset>> outputs(Job job, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return datasets(job, viewer, environment, Traffic.WRITING);
	}

	@SchemaMapping
	CompletableFuture<RunConnection> runs(Job job, @Arguments PageArguments arguments,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		Page page = JobPages.RUNS.page(arguments.first(), arguments.after());
		return this.runs.load(environment, viewer, id(job), Listed.of(page, environment.getSelectionSet()))
			.thenApply((slice) -> JobPages.RUNS.of(page, Slice.orNone(slice)));
	}

	@SchemaMapping
	CompletableFuture<@Nullable Run> lastRun(Job job, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return this.runs.load(environment, viewer, id(job), NEWEST)
			.thenApply(
					(slice) -> Slice.orNone(slice).items().stream().findFirst().map(JobViews.VIEWS::run).orElse(null));
	}

	private CompletableFuture<List<Dataset>> datasets(Job job, Viewer viewer, DataFetchingEnvironment environment,
			Traffic traffic) {
		return this.datasets.load(environment, viewer, id(job), traffic)
			.thenApply((datasets) -> Stream.ofNullable(datasets)
				.flatMap(List::stream)
				.map(JobViews.VIEWS::dataset)
				.toList());
	}

	private static JobId id(Job job) {
		return new JobId(GlobalId.valueOf(job));
	}

}
