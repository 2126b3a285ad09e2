package io.meshgate.graph.testing.mesh;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.dataset.DatasetName;

/**
 * A dataset, of which nobody but a lineage tool has told so far.
 */
public final class DatasetNoun implements Noun {

	private final Node node;

	private final Sketch sketch = new Sketch();

	DatasetNoun(DatasetName name) {
		this.node = new Node("Dataset", name.key());
		this.sketch.with(this.node,
				Map.of("namespace", name.namespace(), "name", name.name(), "title", name.name(), "tags", List.of()));
	}

	/**
	 * Is described by an imported catalogue.
	 * @return this
	 */
	public DatasetNoun described() {
		this.sketch.edge(new Node("Document", this.node.key()), "DESCRIBES", this.node);
		return this;
	}

	public DatasetNoun keptBy(String team) {
		this.sketch.edge(new Node("Team", team), "KEEPS", this.node);
		return this;
	}

	/**
	 * Was given out by a port at some time, maybe by none any more.
	 * @return this
	 */
	public DatasetNoun givenOut() {
		this.sketch.with(this.node, Map.of("givenOut", true));
		return this;
	}

	/**
	 * Is given out by a port.
	 * @param tie by what kind of tie
	 * @param port the port's key
	 * @return this
	 */
	public DatasetNoun tied(String tie, String port) {
		this.sketch.edge(new Node("OutputPort", port), tie, this.node);
		return givenOut();
	}

	@Override
	public Sketch sketch() {
		return this.sketch;
	}

}
