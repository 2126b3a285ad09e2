package io.meshgate.graph.descriptor;

import java.util.List;

/**
 * A document about a data product.
 *
 * @param key unique among data products
 * @param profile what is said of it as a whole
 * @param particulars what else is said of it
 * @param outputs the output ports the document states
 * @param inputs the input ports the document states
 * @param references domain, owner, and what the ports refer to
 */
public record ProductDescriptor(String key, ProductProfile profile, Particulars particulars,
		List<OutputPortEntry> outputs, List<InputPortEntry> inputs, List<Reference> references) implements Descriptor {

	public ProductDescriptor {
		outputs = List.copyOf(outputs);
		inputs = List.copyOf(inputs);
		references = List.copyOf(references);
	}

	@Override
	public NodeKey node() {
		return new NodeKey(NodeType.DATA_PRODUCT, this.key);
	}

}
