package io.meshgate.api.job;

import java.time.Duration;
import java.util.Optional;

import io.meshgate.api.node.GlobalId;
import io.meshgate.api.wire.Wire;
import io.meshgate.frontend.dataset.Dataset;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.job.Freshness;
import io.meshgate.frontend.job.Job;
import io.meshgate.frontend.job.JobEdge;
import io.meshgate.frontend.job.Run;
import io.meshgate.frontend.job.RunEdge;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.job.RunId;
import io.meshgate.graph.lineage.event.JobId;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/**
 * Jobs and runs as the contract with portals shows them.
 */
@Mapper(uses = Wire.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface JobViews {

	JobViews VIEWS = Mappers.getMapper(JobViews.class);

	Job job(io.meshgate.graph.job.Job job);

	@Mapping(target = "runId", source = "id.value")
	@Mapping(target = "duration", expression = "java(length(run))")
	Run run(io.meshgate.graph.job.Run run);

	Dataset dataset(io.meshgate.graph.dataset.Dataset dataset);

	Team team(io.meshgate.graph.team.Team team);

	Domain domain(io.meshgate.graph.domain.Domain domain);

	Freshness freshness(io.meshgate.graph.job.Freshness freshness);

	default String id(JobId id) {
		return GlobalId.of(Job.class, id).text();
	}

	default String id(RunId id) {
		return GlobalId.of(Run.class, id).text();
	}

	default @Nullable Duration length(io.meshgate.graph.job.Run run) {
		return run.duration().orElse(null);
	}

	default JobEdge edge(String cursor, io.meshgate.graph.job.Job job) {
		return new JobEdge(cursor, job(job));
	}

	default RunEdge edge(String cursor, io.meshgate.graph.job.Run run) {
		return new RunEdge(cursor, run(run));
	}

}
