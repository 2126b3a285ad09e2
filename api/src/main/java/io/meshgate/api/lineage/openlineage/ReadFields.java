package io.meshgate.api.lineage.openlineage;

import java.util.List;
import java.util.Set;

/**
 * What is read of an event. All else, as the facets that nobody here knows, is passed
 * over unread: plans of queries and traces of errors are nobody's reason to refuse what
 * an event says of lineage.
 */
final class ReadFields {

	private static final Set<String> EVENT = Set.of("eventTime", "eventType", "run", "job", "dataset", "inputs",
			"outputs");

	private static final Set<String> NAMED = Set.of("namespace", "name", "facets");

	private static final Set<String> OF_JOB = Set.of("jobType", "documentation", "lineage");

	private static final Set<String> OF_DATASET = Set.of("symlinks", "datasetType", "documentation", "schema",
			"lifecycleStateChange", "columnLineage", "lineage");

	private ReadFields() {
	}

	static boolean holds(List<String> names) {
		String last = names.getLast();
		return switch (names.size()) {
			case 1 -> EVENT.contains(last);
			case 2 -> names.getFirst().equals("run") ? last.equals("runId") : NAMED.contains(last);
			case 3 -> (names.getFirst().equals("job") ? OF_JOB : OF_DATASET).contains(last);
			default -> true;
		};
	}

}
