package io.meshgate.graph.testing.mesh;

import java.util.Map;

/**
 * An application.
 */
public final class ApplicationNoun implements Noun {

	private final Node node;

	private final Sketch sketch = new Sketch();

	ApplicationNoun(String key) {
		this.node = new Node("Application", key);
		this.sketch.with(this.node, Map.of());
	}

	public ApplicationNoun ownedBy(String team) {
		this.sketch.edge(new Node("Team", team), "OWNS", this.node);
		return this;
	}

	@Override
	public Sketch sketch() {
		return this.sketch;
	}

}
