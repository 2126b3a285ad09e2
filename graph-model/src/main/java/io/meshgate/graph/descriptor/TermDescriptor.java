package io.meshgate.graph.descriptor;

import java.util.List;

/**
 * A document about a term of a vocabulary.
 *
 * @param key unique among terms
 * @param name for showing
 * @param definition what it means
 * @param references its domain and its group, where it has any, and terms it has to do
 * with
 */
public record TermDescriptor(String key, String name, String definition,
		List<Reference> references) implements Descriptor {

	public TermDescriptor {
		references = List.copyOf(references);
	}

	@Override
	public NodeKey node() {
		return new NodeKey(NodeType.TERM, this.key);
	}

}
