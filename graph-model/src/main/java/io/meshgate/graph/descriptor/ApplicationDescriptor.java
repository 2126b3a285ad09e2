package io.meshgate.graph.descriptor;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A document about an application.
 *
 * @param key unique among applications
 * @param name for showing
 * @param description what it does
 * @param type what its company calls it, such as {@code website}
 * @param inputs what it reads, on its own or on its data product's behalf
 * @param references its owner, and where its input ports belong and read
 */
public record ApplicationDescriptor(String key, String name, @Nullable String description, @Nullable String type,
		List<InputPortEntry> inputs, List<Reference> references) implements Descriptor {

	public ApplicationDescriptor {
		inputs = List.copyOf(inputs);
		references = List.copyOf(references);
	}

	@Override
	public NodeKey node() {
		return new NodeKey(NodeType.APPLICATION, this.key);
	}

	/**
	 * Whether the input ports are the application's own rather than its data product's.
	 * @return whether it consumes by itself
	 */
	public boolean consumesItself() {
		return this.references.stream().noneMatch((reference) -> reference.link() == Link.CONSUMED_BY);
	}

}
