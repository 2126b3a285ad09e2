package io.meshgate.graph.descriptor;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A document about a team.
 *
 * @param key unique among teams
 * @param name for showing
 * @param description what it does
 * @param type what its company calls it, such as {@code department}
 * @param references its parent, children and members
 */
public record TeamDescriptor(String key, String name, @Nullable String description, @Nullable String type,
		List<Reference> references) implements Descriptor {

	public TeamDescriptor {
		references = List.copyOf(references);
	}

	@Override
	public NodeKey node() {
		return new NodeKey(NodeType.TEAM, this.key);
	}

}
