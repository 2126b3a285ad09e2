package io.meshgate.graph.descriptor;

import java.util.List;

import io.meshgate.graph.contract.ContractContent;
import io.meshgate.graph.dataset.DatasetName;
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
 * @param content what it says of the data
 * @param datasets where the data are, by the names that lineage tools use
 */
public record ContractDescriptor(String contractId, String version, @Nullable String name, @Nullable String status,
		List<ContractTerm> terms, ContractContent content, List<DatasetName> datasets) implements Descriptor {

	public ContractDescriptor {
		terms = List.copyOf(terms);
		datasets = List.copyOf(datasets);
	}

	@Override
	public NodeKey node() {
		return new NodeKey(NodeType.CONTRACT, key(this.contractId, this.version));
	}

	/**
	 * The key of a version of a contract.
	 * @param contractId the id that all versions share
	 * @param version the version
	 * @return unique among contracts
	 */
	public static String key(String contractId, String version) {
		return contractId + "@" + version;
	}

	@Override
	public List<Reference> references() {
		return List.of();
	}

}
