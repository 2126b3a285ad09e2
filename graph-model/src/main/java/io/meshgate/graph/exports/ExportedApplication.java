package io.meshgate.graph.exports;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An application as it stands, for one viewer.
 *
 * @param id its identity in the graph
 * @param key unique among applications
 * @param name for showing
 * @param description what it does
 * @param type what its company calls it
 * @param owner the team that answers for it
 * @param hidden the catalogue entities it reads that the viewer may not see
 * @param whole whether the viewer sees all there is
 * @param lacking the links its document states in vain
 * @param document the document it came in
 */
public record ExportedApplication(String id, String key, String name, @Nullable String description,
		@Nullable String type, @Nullable Neighbour owner, List<String> hidden, boolean whole, List<String> lacking,
		@Nullable KeptDocument document) {

	public ExportedApplication {
		hidden = List.copyOf(hidden);
		lacking = List.copyOf(lacking);
	}

}
