package io.meshgate.graph.exports;

import java.util.List;

import io.meshgate.graph.team.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A team as it stands.
 *
 * @param id its identity in the graph
 * @param key unique among teams
 * @param name for showing
 * @param description what it does
 * @param type what its company calls it
 * @param channels where it is reached, in its own order
 * @param parent the team it is part of
 * @param placed whether it was put there in the portal, whatever documents said
 * @param lacking the links its document states in vain
 * @param document the document it came in
 */
public record ExportedTeam(String id, String key, String name, @Nullable String description, @Nullable String type,
		List<Channel> channels, @Nullable Neighbour parent, boolean placed, List<String> lacking,
		@Nullable KeptDocument document) {

	public ExportedTeam {
		channels = List.copyOf(channels);
		lacking = List.copyOf(lacking);
	}

}
