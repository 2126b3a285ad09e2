package io.meshgate.graph.testing.mesh;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A subscription: a consumer's, on a port.
 */
public final class SubscriptionNoun implements Noun {

	private final Node node;

	private final Sketch sketch = new Sketch();

	SubscriptionNoun(String key) {
		this.node = new Node("Subscription", key);
		this.sketch.with(this.node, Map.of("createdAt", Node.CREATED));
	}

	/**
	 * Is on a port.
	 * @param port its product's key, a slash and its name
	 * @return this
	 */
	public SubscriptionNoun to(String port) {
		this.sketch.edge(this.node, "TO", new Node("OutputPort", port));
		return this;
	}

	/**
	 * Is a consumer's.
	 * @param label what the consumer is
	 * @param key the consumer's key
	 * @return this
	 */
	public SubscriptionNoun heldBy(String label, String key) {
		this.sketch.edge(new Node(label, key), "HOLDS", this.node);
		return this;
	}

	/**
	 * Has a grant.
	 * @param key the grant's key
	 * @param from from when
	 * @param until until when; null for no end
	 * @param ended when it was revoked; null where it was not
	 * @return this
	 */
	public SubscriptionNoun granted(String key, Instant from, @Nullable Instant until, @Nullable Instant ended) {
		Node grant = new Node("Grant", key);
		Map<String, Object> properties = new HashMap<>(Map.of("validFrom", from));
		if (until != null) {
			properties.put("validUntil", until);
		}
		if (ended != null) {
			properties.putAll(Map.of("endedAt", ended, "endReason", "REVOKED"));
		}
		this.sketch.with(grant, properties).edge(this.node, "HAS_GRANT", grant);
		return this;
	}

	/**
	 * Has a grant that is suspended.
	 * @param key the grant's key
	 * @param from from when it covers
	 * @param by the key of whoever suspended it at once
	 * @param until until when
	 * @return this
	 */
	public SubscriptionNoun suspended(String key, Instant from, String by, Instant until) {
		Node grant = new Node("Grant", key);
		Node change = new Node("GrantChange", key);
		String reason = "It has to be looked at";
		this.sketch
			.with(grant,
					Map.of("validFrom", from, "version", 2, "suspendedAt", from, "suspendedUntil", until,
							"suspendComment", reason))
			.with(change, Map.of("event", "SUSPEND", "version", 2, "at", from, "until", until, "reason", reason))
			.edge(this.node, "HAS_GRANT", grant)
			.edge(grant, "HAS_CHANGE", change)
			.edge(change, "BY", new Node("Person", by));
		return this;
	}

	@Override
	public Sketch sketch() {
		return this.sketch;
	}

}
