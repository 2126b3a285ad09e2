package io.meshgate.graph.descriptor;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A document about a person. It gives nobody a platform role and says nothing about who
 * vouches for them.
 *
 * @param key unique among people
 * @param name for showing
 * @param email for showing
 * @param active false where it says that they may not act any more
 * @param references the teams they belong to
 */
public record PersonDescriptor(String key, String name, @Nullable String email, boolean active,
		List<Reference> references) implements Descriptor {

	public PersonDescriptor {
		references = List.copyOf(references);
	}

	@Override
	public NodeKey node() {
		return new NodeKey(NodeType.PERSON, this.key);
	}

}
