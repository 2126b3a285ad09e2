package io.meshgate.graph.testing.mesh;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A request for access, that was rejected if not told otherwise.
 */
public final class RequestNoun implements Noun {

	private final Node node;

	private final Sketch sketch = new Sketch();

	RequestNoun(String key) {
		this.node = new Node("AccessRequest", key);
		this.sketch.with(this.node, Map.of());
	}

	public RequestNoun by(String person) {
		this.sketch.edge(new Node("Person", person), "REQUESTED", this.node);
		return this;
	}

	public RequestNoun about(String subscription) {
		this.sketch.edge(this.node, "FOR", new Node("Subscription", subscription));
		return this;
	}

	/**
	 * Has not ended. Of those about one subscription only one can be open.
	 * @param subscription the key of what it is about
	 * @return this
	 */
	public RequestNoun openFor(String subscription) {
		this.sketch.with(this.node, Map.of("status", "IN_REVIEW", "openKey", subscription));
		return about(subscription);
	}

	public RequestNoun awaiting(String person) {
		this.sketch.edge(this.node, "AWAITS", new Node("Person", person));
		return routedTo(person);
	}

	/**
	 * Awaited somebody, at least until it ended.
	 * @param person whom
	 * @return this
	 */
	public RequestNoun routedTo(String person) {
		this.sketch.edge(this.node, "ROUTED_TO", new Node("Person", person));
		return this;
	}

	/**
	 * Was decided on.
	 * @param person by whom
	 * @param giver in whose place; null for nobody else's
	 * @return this
	 */
	public RequestNoun decidedBy(String person, @Nullable String giver) {
		Node decision = new Node("Decision", this.node.key() + ' ' + person + ' ' + giver);
		this.sketch.with(decision, Map.of("verdict", "REJECTED", "at", Node.CREATED))
			.edge(this.node, "HAS_DECISION", decision)
			.edge(decision, "BY", new Node("Person", person));
		if (giver != null) {
			this.sketch.edge(decision, "ON_BEHALF_OF", new Node("Person", giver));
		}
		return this;
	}

	@Override
	public Sketch sketch() {
		return this.sketch;
	}

}
