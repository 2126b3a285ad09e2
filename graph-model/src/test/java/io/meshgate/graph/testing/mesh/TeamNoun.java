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

	/**
	 * Makes roles count, though nobody need have one above a plain member's.
	 * @return the same
	 */
	public TeamNoun led() {
		this.sketch.with(this.node, Map.of("led", true));
		return this;
	}

	/**
	 * Puts it below a team that answers for what it owns.
	 * @param parent the key of that
	 * @return this
	 */
	public TeamNoun answeredForBy(String parent) {
		this.sketch.edge(this.node, "PART_OF", new Node("Team", parent), Map.of("answers", true));
		return this;
	}

	@Override
	public Sketch sketch() {
		return this.sketch;
	}

}
