package io.meshgate.graph.descriptor;

import java.util.List;

/**
 * What one document says about the one node it describes.
 */
public sealed interface Descriptor
		permits DomainDescriptor, TeamDescriptor, PersonDescriptor, ProductDescriptor, PortDescriptor,
		ApplicationDescriptor, ContractDescriptor, DatasetDescriptor, TermDescriptor, TermGroupDescriptor {

	/**
	 * The node it describes.
	 * @return its type and key
	 */
	NodeKey node();

	/**
	 * The other nodes it speaks of.
	 * @return in the document's order
	 */
	List<Reference> references();

	/**
	 * The output ports that stand in the document.
	 * @return in the document's order
	 */
	default List<OutputPortEntry> outputs() {
		return List.of();
	}

	/**
	 * The input ports that stand in the document.
	 * @return in the document's order
	 */
	default List<InputPortEntry> inputs() {
		return List.of();
	}

}
