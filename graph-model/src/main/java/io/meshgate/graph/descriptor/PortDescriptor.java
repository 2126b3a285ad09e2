package io.meshgate.graph.descriptor;

import java.util.List;

/**
 * A document about one output port of a data product that has a document of its own.
 *
 * @param port the port
 * @param references the data product that offers it
 */
public record PortDescriptor(OutputPortEntry port, List<Reference> references) implements Descriptor {

	public PortDescriptor {
		references = List.copyOf(references);
	}

	/**
	 * The same under another key.
	 * @param key the one it has had, whatever it would be given now
	 * @return what the document says of that port
	 */
	public PortDescriptor called(String key) {
		NodeKey node = new NodeKey(NodeType.OUTPUT_PORT, key);
		return new PortDescriptor(this.port.called(key),
				this.references.stream()
					.map((reference) -> new Reference(node, reference.link(), reference.key(), reference.version()))
					.toList());
	}

	@Override
	public NodeKey node() {
		return new NodeKey(NodeType.OUTPUT_PORT, this.port.key());
	}

	@Override
	public List<OutputPortEntry> outputs() {
		return List.of(this.port);
	}

}
