package io.meshgate.graph.testing.mesh;

import java.util.Map;

/**
 * What a product can be started from.
 */
public final class TemplateNoun implements Noun {

	private final Node node;

	private final Sketch sketch = new Sketch();

	TemplateNoun(String key) {
		this.node = new Node("ProductTemplate", key);
		this.sketch.with(this.node, Map.of());
	}

	public TemplateNoun offeredOn(String platform) {
		this.sketch.edge(this.node, "OFFERED_ON", new Node("Platform", platform));
		return this;
	}

	@Override
	public Sketch sketch() {
		return this.sketch;
	}

}
