package io.meshgate.graph.testing.mesh;

import java.util.List;
import java.util.Map;

/**
 * The account of a program, which signs in as its key.
 */
public final class AccountNoun implements Noun {

	private final Sketch sketch = new Sketch();

	AccountNoun(String key, String... rights) {
		this.sketch.with(new Node("ServiceAccount", key), Map.of("subject", key, "rights", List.of(rights)));
	}

	@Override
	public Sketch sketch() {
		return this.sketch;
	}

}
