package io.meshgate.graph.testing.mesh;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * That somebody decides in somebody else's place.
 */
public final class DelegationNoun implements Noun {

	private final Node node;

	private final Sketch sketch = new Sketch();

	DelegationNoun(String key) {
		this.node = new Node("Delegation", key);
		this.sketch.with(this.node, Map.of("reason", "Away", "givenAt", Node.CREATED));
	}

	public DelegationNoun from(String giver) {
		this.sketch.edge(new Node("Person", giver), "DELEGATED", this.node);
		return this;
	}

	public DelegationNoun to(String delegate) {
		this.sketch.edge(this.node, "LETS_DECIDE", new Node("Person", delegate));
		return this;
	}

	public DelegationNoun lasting(Instant start, Instant end) {
		this.sketch.with(this.node, Map.of("startsAt", start, "endsAt", end, "expiresAt", end));
		return this;
	}

	/**
	 * Was ended before its time.
	 * @param at when; null where it was not
	 * @return this
	 */
	public DelegationNoun ended(@Nullable Instant at) {
		if (at != null) {
			this.sketch.with(this.node, Map.of("endedAt", at));
		}
		return this;
	}

	@Override
	public Sketch sketch() {
		return this.sketch;
	}

}
