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

	@Override
	public NodeKey node() {
		return new NodeKey(NodeType.OUTPUT_PORT, this.port.key());
	}

	@Override
	public List<OutputPortEntry> outputs() {
		return List.of(this.port);
	}

}
