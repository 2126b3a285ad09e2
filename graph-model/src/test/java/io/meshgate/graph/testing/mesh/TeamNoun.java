package io.meshgate.graph.testing.mesh;

import java.util.Map;

/**
 * A team; its members say themselves that they belong to it.
 */
public final class TeamNoun implements Noun {

	private final Node node;

	private final Sketch sketch = new Sketch();

	TeamNoun(String key) {
		this.node = new Node("Team", key);
		this.sketch.with(this.node, Map.of());
	}

	public TeamNoun named(String name) {
		this.sketch.with(this.node, Map.of("name", name));
		return this;
	}

	public TeamNoun partOf(String parent) {
		this.sketch.edge(this.node, "PART_OF", new Node("Team", parent));
		return this;
	}

	@Override
	public Sketch sketch() {
		return this.sketch;
	}

}
