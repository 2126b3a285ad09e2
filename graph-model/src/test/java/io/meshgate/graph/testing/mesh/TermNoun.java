package io.meshgate.graph.testing.mesh;

import java.util.List;
import java.util.Map;

/**
 * A term. It is named by its domain's key, a slash and its own.
 */
public final class TermNoun implements Noun {

	private final Node node;

	private final Sketch sketch = new Sketch();

	TermNoun(String key) {
		this.node = new Node("Term", key);
		this.sketch.with(this.node, Map.of())
			.edge(this.node, "DEFINED_IN", new Node("Domain", key.substring(0, key.lastIndexOf('/'))));
	}

	public TermNoun alsoCalled(String... synonyms) {
		this.sketch.with(this.node, Map.of("synonyms", List.of(synonyms)));
		return this;
	}

	/**
	 * Has to do with another term; the pair has one edge, from the lower id to the
	 * higher.
	 * @param other the other's whole key
	 * @return this
	 */
	public TermNoun relatedTo(String other) {
		Node far = new Node("Term", other);
		boolean inOrder = this.node.id().compareTo(far.id()) < 0;
		this.sketch.edge(inOrder ? this.node : far, "RELATES_TO", inOrder ? far : this.node, Map.of("as", "RELATED"));
		return this;
	}

	@Override
	public Sketch sketch() {
		return this.sketch;
	}

}
