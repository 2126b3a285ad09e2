package io.meshgate.graph.descriptor;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A document about one version of a data contract. The document itself is the contract's
 * text.
 *
 * @param contractId the id that all versions share
 * @param version the version
 * @param name for showing
 * @param status as the document says it: the standard leaves it free
 * @param terms what it states of the service around its data
 */
public record ContractDescriptor(String contractId, String version, @Nullable String name, @Nullable String status,
		List<ContractTerm> terms) implements Descriptor {

	public ContractDescriptor {
		terms = List.copyOf(terms);
	}

	@Override
	public NodeKey node() {
		return new NodeKey(NodeType.CONTRACT, this.contractId + "@" + this.version);
	}

	@Override
	public List<Reference> references() {
		return List.of();
	}

}
