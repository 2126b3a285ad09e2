package io.meshgate.graph.testing.mesh;

import java.util.Map;

import io.meshgate.graph.dataset.DatasetName;

/**
 * A job that has been told of.
 */
public final class JobNoun implements Noun {

	private final Node node;

	private final Sketch sketch = new Sketch();

	JobNoun(String key) {
		this.node = new Node("Job", key);
		this.sketch.with(this.node,
				Map.of("namespace", "tool", "firstSeenAt", Node.CREATED, "lastSeenAt", Node.CREATED));
	}

	public JobNoun reading(DatasetName dataset) {
		this.sketch.edge(this.node, "READS_FROM", new Node("Dataset", dataset.key()));
		return this;
	}

	public JobNoun writing(DatasetName dataset) {
		this.sketch.edge(this.node, "WRITES_TO", new Node("Dataset", dataset.key()));
		return this;
	}

	/**
	 * Is only half there, as while a commit comes to light.
	 * @param property what is not there yet
	 * @return this
	 */
	public JobNoun lacking(String property) {
		this.sketch.without(this.node, property);
		return this;
	}

	@Override
	public Sketch sketch() {
		return this.sketch;
	}

}
