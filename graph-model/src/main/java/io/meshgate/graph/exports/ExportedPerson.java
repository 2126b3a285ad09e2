package io.meshgate.graph.exports;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A person as they stand.
 *
 * @param id their identity in the graph
 * @param key unique among people
 * @param name for showing
 * @param email for showing
 * @param teams the keys of their teams, sorted
 * @param stated the keys of those whose own entity says that they belong to them
 * @param lacking the keys of teams that their document names in vain
 * @param document the document they came in
 */
public record ExportedPerson(String id, String key, String name, @Nullable String email, List<String> teams,
		List<String> stated, List<String> lacking, @Nullable KeptDocument document) {

	public ExportedPerson {
		teams = List.copyOf(teams);
		stated = List.copyOf(stated);
		lacking = List.copyOf(lacking);
	}

}
