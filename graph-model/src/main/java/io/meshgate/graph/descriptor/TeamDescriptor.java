package io.meshgate.graph.descriptor;

import java.util.List;

import io.meshgate.graph.team.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A document about a team.
 *
 * @param key unique among teams
 * @param name for showing
 * @param description what it does
 * @param type what its company calls it, such as {@code department}
 * @param channels where it is reached, where stated; the graph keeps its own otherwise
 * @param references its parent, children and members
 */
public record TeamDescriptor(String key, String name, @Nullable String description, @Nullable String type,
		List<Channel> channels, List<Reference> references) implements Descriptor {

	public TeamDescriptor {
		channels = List.copyOf(channels);
		references = List.copyOf(references);
	}

	@Override
	public NodeKey node() {
		return new NodeKey(NodeType.TEAM, this.key);
	}

}
