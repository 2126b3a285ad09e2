package io.meshgate.graph.testing.mesh;

import java.util.List;
import java.util.Map;

/**
 * The account of a program, which signs in as its key.
 */
public final class AccountNoun implements Noun {

	private final Node node;

	private final Sketch sketch = new Sketch();

	AccountNoun(String key, String... rights) {
		this.node = new Node("ServiceAccount", key);
		this.sketch.with(this.node, Map.of("subject", key, "rights", List.of(rights)));
	}

	/**
	 * Is given an output port, to open and to close it.
	 * @param port its key
	 * @return this
	 */
	public AccountNoun given(String port) {
		this.sketch.edge(this.node, "PROVISIONS", new Node("OutputPort", port));
		return this;
	}

	public AccountNoun inactive() {
		this.sketch.with(this.node, Map.of("active", false));
		return this;
	}

	@Override
	public Sketch sketch() {
		return this.sketch;
	}

}
