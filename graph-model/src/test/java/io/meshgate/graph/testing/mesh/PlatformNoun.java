package io.meshgate.graph.testing.mesh;

import java.util.Map;

/**
 * A platform that products are built on.
 */
public final class PlatformNoun implements Noun {

	private final Node node;

	private final Sketch sketch = new Sketch();

	PlatformNoun(String key) {
		this.node = new Node("Platform", key);
		this.sketch.with(this.node, Map.of());
	}

	public PlatformNoun ownedBy(String team) {
		this.sketch.edge(new Node("Team", team), "OWNS", this.node);
		return this;
	}

	@Override
	public Sketch sketch() {
		return this.sketch;
	}

}
