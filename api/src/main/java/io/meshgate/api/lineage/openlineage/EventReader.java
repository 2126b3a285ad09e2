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
			Fields dataset = event.fields("dataset");
			LineageFacets facets = new LineageFacets(null);
			facets.addDataset(Names.dataset(dataset), dataset.fields("facets"));
			return bounded(new LineageEvent(at, null, null, List.of(DatasetReader.read(dataset)), facets.flows()),
					event);
		}
		throw new Unreadable("it tells of no run, job or dataset", event.line());
	}

	private static LineageEvent ofJob(Fields event, Instant at) {
		List<Fields> inputs = event.list("inputs");
		List<Fields> outputs = event.list("outputs");
		LineageFacets facets = new LineageFacets(Names.job(event.fields("job")));
		outputs.forEach((output) -> facets.addDataset(Names.dataset(output), output.fields("facets")));
		facets.addJob(event.fields("job").fields("facets"));
		Flows flows = new Flows(names(inputs), names(outputs), Set.of(), Set.of(), Set.of()).and(facets.flows());
		List<DatasetSighting> datasets = new ArrayList<>(outputs.stream().map(DatasetReader::read).toList());
		inputs.stream()
			.map(DatasetReader::read)
			.filter((input) -> !flows.outputs().contains(input.name()))
			.forEach(datasets::add);
		return bounded(new LineageEvent(at, event.isMapping("run") ? run(event) : null, job(event.fields("job")),
				datasets, flows), event);
	}

	private static LineageEvent bounded(LineageEvent event, Fields fields) {
		if (event.flows().isTooMuch() || event.weight() > LineageEvent.MOST) {
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
		Fields facets = job.fields("facets");
		Fields type = facets.fields("jobType");
		return new JobSighting(Names.job(job), facets.fields("documentation").longText("description").orElse(null),
				type.text("integration").orElse(null),
				type.text("processingType").map((processing) -> !processing.equals("BATCH")).orElse(null));
	}

	private static Set<DatasetName> names(List<Fields> datasets) {
		Set<DatasetName> names = new HashSet<>();
		datasets.forEach((dataset) -> names.add(Names.dataset(dataset)));
		return names;
	}

}
