package io.meshgate.graph.testing.mesh;

import java.util.Map;

/**
 * Requests that were made at once, by one person and for one consumer.
 */
public final class BasketNoun implements Noun {

	private final Sketch sketch = new Sketch();

	BasketNoun(String key, String... requests) {
		Node node = new Node("AccessBasket", key);
		this.sketch.with(node, Map.of("purpose", "To know", "submittedAt", Node.CREATED));
		for (int position = 0; position < requests.length; position++) {
			this.sketch.edge(node, "HAS_REQUEST", new Node("AccessRequest", requests[position]),
					Map.of("position", position));
		}
	}

	@Override
	public Sketch sketch() {
		return this.sketch;
	}

}
