package io.meshgate.graph.testing.mesh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.StableId;
import io.meshgate.graph.contract.SemanticVersion;
import io.meshgate.graph.dataset.DatasetName;
import io.meshgate.graph.port.PortType;

/**
 * An output port. It is named by its product's key, a slash and its own name.
 */
public final class PortNoun {

	private final String name;

	private PortType type = PortType.DATASET;

	private String contract = "";

	private String platform = "";

	private final List<String> columns = new ArrayList<>();

	private final Map<String, String> datasets = new HashMap<>();

	private final Map<String, String> sources = new HashMap<>();

	PortNoun(String name) {
		this.name = name;
	}

	public PortNoun typed(PortType type) {
		this.type = type;
		return this;
	}

	/**
	 * Puts it under a contract.
	 * @param contractId the contract's own id; its version is 1.0.0
	 * @return this
	 */
	public PortNoun governedBy(String contractId) {
		this.contract = contractId;
		return this;
	}

	/**
	 * Lets its contract describe a column of an object that is called as the port is.
	 * @param path of the column
	 * @return this
	 */
	public PortNoun describing(String path) {
		this.columns.add(path);
		return this;
	}

	/**
	 * Runs on a platform.
	 * @param platform the platform's key
	 * @return this
	 */
	public PortNoun runningOn(String platform) {
		this.platform = platform;
		return this;
	}

	/**
	 * Binds a dataset to it.
	 * @param namespace the source of data
	 * @param dataset what it is called there
	 * @return this
	 */
	public PortNoun boundTo(String namespace, String dataset) {
		this.datasets.put(dataset, namespace);
		return this;
	}

	/**
	 * Is fed by another product's port, as somebody said by hand.
	 * @param port the key of that port
	 * @param person who said so
	 * @return this
	 */
	public PortNoun saidToBeFedBy(String port, String person) {
		this.sources.put(port, person);
		return this;
	}

	Sketch offeredBy(Node product) {
		Node port = new Node("OutputPort", product.key() + '/' + this.name);
		Sketch sketch = new Sketch().with(port, Map.of("name", this.name, "type", this.type))
			.edge(product, "OFFERS", port);
		this.datasets.forEach((dataset, namespace) -> {
			Node bound = new Node("Dataset", new DatasetName(namespace, dataset).key());
			sketch.with(bound, Map.of("namespace", namespace, "name", dataset, "title", dataset, "tags", List.of()))
				.edge(port, "BOUND_TO", bound, Map.of("boundAt", Node.CREATED));
		});
		this.sources.forEach((source, person) -> {
			Node from = new Node("OutputPort", source);
			sketch.edge(from, "FEEDS", port,
					Map.of("source", "MANUAL", "key", StableId.of(from.id(), port.id(), "MANUAL"), "author",
							new Node("Person", person).id(), "reason", "As they told me", "firstSeenAt", Node.CREATED));
		});
		if (!this.platform.isEmpty()) {
			sketch.with(port, Map.of("platform", this.platform))
				.edge(port, "RUNS_ON", new Node("Platform", this.platform));
		}
		if (this.contract.isEmpty()) {
			return sketch;
		}
		Node governing = new Node("Contract", this.contract + ' ' + "1.0.0");
		for (String path : this.columns) {
			Node object = new Node("SchemaObject", governing.key() + '#' + this.name);
			Node column = new Node("Column", object.key() + '/' + path);
			sketch.with(object, Map.of("name", this.name, "position", 0, "deprecated", false))
				.with(column,
						Map.of("name", path, "path", path, "position", 0, "allowed", List.of(), "options", List.of(),
								"required", false, "unique", false, "primaryKey", false, "deprecated", false))
				.edge(governing, "DESCRIBES", object)
				.edge(object, "HAS_COLUMN", column);
		}
		return sketch.with(port, Map.of("contractId", this.contract))
			.with(governing,
					Map.of("contractId", this.contract, "version", "1.0.0", "rank", SemanticVersion.of("1.0.0").rank(),
							"document", "{}"))
			.edge(port, "GOVERNED_BY", governing);
	}

}
