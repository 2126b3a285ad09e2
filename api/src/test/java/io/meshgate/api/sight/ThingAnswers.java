package io.meshgate.api.sight;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.meshgate.api.sight.PlainAccess.Deed;
import io.meshgate.graph.Graph;
import io.meshgate.graph.dataset.Dataset;
import io.meshgate.graph.dataset.DatasetId;
import io.meshgate.graph.dataset.Datasets;
import io.meshgate.graph.job.Job;
import io.meshgate.graph.job.Jobs;
import io.meshgate.graph.lineage.event.JobId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.Contract;
import io.meshgate.graph.port.ContractId;
import io.meshgate.graph.port.Ports;
import io.meshgate.graph.testing.mesh.Mesh;

/**
 * What somebody is shown of what products promise, what they give out and what works on
 * that.
 */
final class ThingAnswers {

	private final Ports ports;

	private final Datasets datasets;

	private final Jobs jobs;

	ThingAnswers(Graph graph) {
		Clock clock = Clock.fixed(Organisation.NOW, ZoneOffset.UTC);
		this.ports = new Ports(graph, clock);
		this.datasets = new Datasets(graph, clock);
		this.jobs = new Jobs(graph, clock);
	}

	Set<Answer> versions(Viewer viewer, Organisation organisation) {
		Map<ContractId, String> keys = keys(organisation, Told.Contract.class, Told.Contract::key,
				(each) -> Mesh.contract(each.id(), each.version()));
		return shown("version", keys, (ids) -> this.ports.loadContracts(viewer, ids), Contract::id);
	}

	Set<Answer> datasets(Viewer viewer, Organisation organisation) {
		Map<DatasetId, String> keys = keys(organisation, Told.Dataset.class, Told.Dataset::key,
				(each) -> Mesh.dataset(each.name()));
		return shown("dataset", keys, (ids) -> this.datasets.load(viewer, ids), Dataset::id);
	}

	Set<Answer> jobs(Viewer viewer, Organisation organisation) {
		Map<JobId, String> keys = keys(organisation, Told.Job.class, Told.Job::key, (each) -> Mesh.job(each.key()));
		return shown("job", keys, (ids) -> this.jobs.load(viewer, ids), Job::id);
	}

	private static <T extends Told, I> Map<I, String> keys(Organisation organisation, Class<T> type,
			Function<T, String> key, Function<T, I> id) {
		return organisation.all(type).stream().collect(Collectors.toMap(id, key));
	}

	/** Where there is nothing, nothing is asked. */
	private static <I, T> Set<Answer> shown(String path, Map<I, String> keys, Function<Set<I>, List<T>> load,
			Function<T, I> id) {
		return keys.isEmpty() ? Set.of()
				: load.apply(keys.keySet())
					.stream()
					.map((each) -> new Answer(path, Deed.READ, Objects.requireNonNull(keys.get(id.apply(each)))))
					.collect(Collectors.toSet());
	}

}
