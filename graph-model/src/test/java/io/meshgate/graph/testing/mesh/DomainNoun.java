package io.meshgate.graph.testing.mesh;

import java.util.Map;

/**
 * A domain.
 */
public final class DomainNoun implements Noun {

	private final Node node;

	private final Sketch sketch = new Sketch();

	DomainNoun(String key) {
		this.node = new Node("Domain", key);
		this.sketch.with(this.node, Map.of());
	}

	public DomainNoun named(String name) {
		this.sketch.with(this.node, Map.of("name", name));
		return this;
	}

	public DomainNoun partOf(String parent) {
		this.sketch.edge(this.node, "PART_OF", new Node("Domain", parent));
		return this;
	}

	public DomainNoun ownedBy(String team) {
		this.sketch.edge(new Node("Team", team), "OWNS", this.node);
		return this;
	}

	public DomainNoun stewardedBy(String person) {
		this.sketch.edge(new Node("Person", person), "STEWARDS", this.node);
		return this;
	}

	@Override
	public Sketch sketch() {
		return this.sketch;
	}

}
