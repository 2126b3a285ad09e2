package io.meshgate.graph.descriptor;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A document about a group of terms.
 *
 * @param key unique among groups of terms
 * @param name for showing
 * @param description what its terms have in common, where stated
 * @param references the group it is part of
 */
public record TermGroupDescriptor(String key, String name, @Nullable String description,
		List<Reference> references) implements Descriptor {

	public TermGroupDescriptor {
		references = List.copyOf(references);
	}

	@Override
	public NodeKey node() {
		return new NodeKey(NodeType.TERM_GROUP, this.key);
	}

}
