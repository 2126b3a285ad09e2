package io.meshgate.graph.descriptor;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A document about a domain.
 *
 * @param key unique among domains
 * @param name for showing
 * @param description what it is about
 * @param references its parent and its owner
 */
public record DomainDescriptor(String key, String name, @Nullable String description,
		List<Reference> references) implements Descriptor {

	public DomainDescriptor {
		references = List.copyOf(references);
	}

	@Override
	public NodeKey node() {
		return new NodeKey(NodeType.DOMAIN, this.key);
	}

}
