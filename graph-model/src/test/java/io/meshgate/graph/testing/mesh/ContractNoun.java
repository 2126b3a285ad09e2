package io.meshgate.graph.testing.mesh;

import java.util.Map;

import io.meshgate.graph.contract.SemanticVersion;

/**
 * A version of a contract.
 */
public final class ContractNoun implements Noun {

	private final Node node;

	private final Sketch sketch = new Sketch();

	ContractNoun(String contractId, String version) {
		this.node = new Node("Contract", contractId + ' ' + version);
		this.sketch.with(this.node, Map.of("contractId", contractId, "version", version, "rank",
				SemanticVersion.of(version).rank(), "document", "{}"));
	}

	public ContractNoun governing(String port) {
		this.sketch.edge(new Node("OutputPort", port), "GOVERNED_BY", this.node);
		return this;
	}

	public ContractNoun publishedBy(String product) {
		this.sketch.edge(new Node("DataProduct", product), "PUBLISHED", this.node);
		return this;
	}

	@Override
	public Sketch sketch() {
		return this.sketch;
	}

}
