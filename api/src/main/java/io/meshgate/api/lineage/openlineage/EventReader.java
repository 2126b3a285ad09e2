package io.meshgate.api.lineage.openlineage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Tree;
import io.meshgate.api.descriptor.reading.Unreadable;
import io.meshgate.graph.dataset.DatasetName;
import io.meshgate.graph.lineage.event.DatasetSighting;
import io.meshgate.graph.lineage.event.Flows;
import io.meshgate.graph.lineage.event.JobSighting;
import io.meshgate.graph.lineage.event.LineageEvent;
import io.meshgate.graph.lineage.event.RunSighting;
import io.meshgate.graph.lineage.event.RunState;
import org.jspecify.annotations.Nullable;

/**
 * One event of OpenLineage. What it tells of shows in what stands in it, since old
 * emitters leave {@code schemaURL} out; facets that nobody here knows are passed over.
 */
final class EventReader {

	private EventReader() {
	}

	/**
	 * Reads an event.
	 * @param tree what came
	 * @return what it tells
	 * @throws Unreadable if it cannot be placed
	 */
	static LineageEvent read(Tree tree) {
		if (!(tree instanceof Fields event)) {
			throw new Unreadable("it is not a mapping", tree.line());
		}
		Instant at = EventTime.of(event.required("eventTime"))
			.orElseThrow(() -> new Unreadable("'eventTime' is not a time", event.line()));
		if (event.isMapping("job")) {
			return ofJob(event, at);
		}
		if (event.isMapping("run")) {
			throw new Unreadable("'job' is missing", event.line());
		}
		if (event.isMapping("dataset")) {
			List<Fields> dataset = List.of(event.fields("dataset"));
			LineageFacets facets = new LineageFacets(null);
			Flows flows = flows(dataset, facets);
			return bounded(new LineageEvent(at, null, null, sightings(dataset), flows, facets.named()), event);
		}
		throw new Unreadable("it tells of no run, job or dataset", event.line());
	}

	private static LineageEvent ofJob(Fields event, Instant at) {
		List<Fields> inputs = event.list("inputs");
		List<Fields> outputs = event.list("outputs");
		JobSighting job = job(event.fields("job"));
		LineageFacets facets = new LineageFacets(job.name());
		facets.addJob(Facets.of(event.fields("job")));
		Set<DatasetName> told = names(outputs);
		Set<DatasetName> dropped = names(outputs.stream().filter(DatasetReader::isDropped).toList());
		Flows flows = new Flows(names(inputs), told, Set.of(), Set.of(), Set.of(), dropped, Set.of())
			.and(flows(outputs, facets));
		List<DatasetSighting> datasets = new ArrayList<>(sightings(outputs));
		sightings(inputs).stream().filter((input) -> !told.contains(input.name())).forEach(datasets::add);
		RunSighting run = event.isMapping("run") ? run(event) : null;
		return bounded(new LineageEvent(at, run, job, datasets, flows, facets.named()), event);
	}

	/** What datasets say that they come from; what is renamed, from its former name. */
	private static Flows flows(List<Fields> outputs, LineageFacets facets) {
		for (Fields output : outputs) {
			DatasetName name = Names.dataset(output);
			facets.addDataset(name, Facets.of(output));
			DatasetReader.formerName(output).ifPresent((former) -> facets.addRenamed(former, name));
		}
		return facets.flows();
	}

	private static List<DatasetSighting> sightings(List<Fields> datasets) {
		List<DatasetSighting> sightings = new ArrayList<>();
		for (Fields dataset : datasets) {
			sightings.add(DatasetReader.read(dataset));
			DatasetReader.formerName(dataset).map(DatasetReader::gone).ifPresent(sightings::add);
		}
		return sightings;
	}

	private static LineageEvent bounded(LineageEvent event, Fields fields) {
		if (event.flows().areTooMany() || event.weight() > LineageEvent.MOST) {
			throw LineageFacets.tooMuch(fields.line());
		}
		return event;
	}

	private static RunSighting run(Fields event) {
		Fields run = event.fields("run");
		String state = event.text("eventType").orElse("OTHER");
		RunState known = Arrays.stream(RunState.values())
			.filter((each) -> each.name().equals(state))
			.findFirst()
			.orElseThrow(() -> new Unreadable("'eventType' is none that OpenLineage has", event.line()));
		return new RunSighting(id(run), known);
	}

	private static UUID id(Fields run) {
		try {
			return UUID.fromString(run.required("runId"));
		}
		catch (IllegalArgumentException other) {
			throw new Unreadable("'runId' is not a UUID", run.line());
		}
	}

	private static JobSighting job(Fields job) {
		Facets facets = Facets.of(job);
		return new JobSighting(Names.job(job), facets.longText("documentation", "description"),
				facets.text("jobType", "integration"), continuous(facets.text("jobType", "processingType")));
	}

	/**
	 * A service ends no more by itself than a stream does. Some emitters say of jobs that
	 * run elsewhere that they do not know.
	 */
	private static @Nullable Boolean continuous(@Nullable String processing) {
		return switch (processing) {
			case "STREAMING", "SERVICE" -> true;
			case "BATCH", "" -> false;
			case null, default -> null;
		};
	}

	private static Set<DatasetName> names(List<Fields> datasets) {
		Set<DatasetName> names = new HashSet<>();
		datasets.forEach((dataset) -> names.add(Names.dataset(dataset)));
		return names;
	}

}
