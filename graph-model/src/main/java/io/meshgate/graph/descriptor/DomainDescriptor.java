package io.meshgate.graph.descriptor;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A document about a domain.
 *
 * @param key unique among domains
 * @param name for showing
 * @param description what it is about
 * @param boundary where it ends, where stated; the graph keeps its own otherwise
 * @param terms what words mean in it; the graph keeps others as well
 * @param references its parent and its owner
 */
public record DomainDescriptor(String key, String name, @Nullable String description, @Nullable String boundary,
		List<DefinedTerm> terms, List<Reference> references) implements Descriptor {

	public DomainDescriptor {
		terms = List.copyOf(terms);
		references = List.copyOf(references);
	}

	@Override
	public NodeKey node() {
		return new NodeKey(NodeType.DOMAIN, this.key);
	}

}
