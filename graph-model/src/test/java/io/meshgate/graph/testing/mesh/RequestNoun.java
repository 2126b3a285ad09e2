package io.meshgate.graph.testing.mesh;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A request for access, that was rejected if not told otherwise.
 */
public final class RequestNoun implements Noun {

	private final Node node;

	private final Sketch sketch = new Sketch();

	private final List<String> stages = new ArrayList<>();

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
		return decidedIn("owners", 1).about(subscription);
	}

	/**
	 * Is decided by several, one after the other. It stands in the first that is told.
	 * @param stage in which
	 * @param quorum how many of whom must say yes
	 * @param people those alone who decide in it; whoever answers for the product, unless
	 * somebody is named
	 * @return this
	 */
	public RequestNoun decidedIn(String stage, int quorum, String... people) {
		if (!this.stages.contains(stage)) {
			this.stages.add(stage);
		}
		Node planned = new Node("ReviewStage", this.node.key() + ' ' + stage);
		this.sketch
			.with(planned,
					Map.of("stage", stage, "quorum", quorum, "skipped", false, "position", this.stages.indexOf(stage)))
			.edge(this.node, "HAS_STAGE", planned);
		List.of(people).forEach((person) -> this.sketch.edge(planned, "DECIDED_BY", new Node("Person", person)));
		this.sketch.with(this.node,
				Map.of("stage", this.stages.getFirst(), "round", 1, "timeToDecide", Duration.ofDays(7)));
		return this;
	}

	/**
	 * Has a stage that names somebody, before or behind the one that it stands in, which
	 * is at 0.
	 * @param position where the stage stands
	 * @param skipped whether nobody need decide in it
	 * @param person who decides in it
	 * @return this
	 */
	public RequestNoun naming(int position, boolean skipped, String person) {
		place("owners", 0, false);
		this.sketch.with(this.node, Map.of("stage", "owners", "round", 1, "timeToDecide", Duration.ofDays(7)));
		Node stage = (position == 0) ? place("owners", 0, false)
				: place("stage" + position + (skipped ? " skipped" : ""), position, skipped);
		this.sketch.edge(stage, "DECIDED_BY", new Node("Person", person));
		return this;
	}

	private Node place(String stage, int position, boolean skipped) {
		Node placed = new Node("ReviewStage", this.node.key() + ' ' + stage);
		this.sketch
			.with(placed,
					Map.of("stage", stage, "quorum", (position < 0) ? 0 : 1, "skipped", skipped, "position", position))
			.edge(this.node, "HAS_STAGE", placed);
		return placed;
	}

	public RequestNoun until(Instant endsAt) {
		this.sketch.with(this.node, Map.of("endsAt", endsAt));
		return this;
	}

	public RequestNoun due(Instant dueAt) {
		this.sketch.with(this.node, Map.of("dueAt", dueAt));
		return this;
	}

	/**
	 * Is over if nobody has decided.
	 * @param lapsesAt when
	 * @return this
	 */
	public RequestNoun lapsing(Instant lapsesAt) {
		this.sketch.with(this.node, Map.of("lapsesAt", lapsesAt));
		return this;
	}

	/**
	 * Waits for an answer, of all that were asked to the last.
	 * @param person who asked
	 * @param text what
	 * @return this
	 */
	public RequestNoun asked(String person, String text) {
		Node question = new Node("ReviewQuestion", this.node.key() + ' ' + text);
		this.sketch.with(this.node, Map.of("status", "NEEDS_INFO", "pausedAt", Node.CREATED))
			.with(question, Map.of("text", text, "at", Node.CREATED))
			.edge(this.node, "HAS_QUESTION", question)
			.edge(question, "BY", new Node("Person", person));
		return this;
	}

	/**
	 * Waits for what is offered to be taken or declined.
	 * @param person who offered it
	 * @param endsAt until when
	 * @return this
	 */
	public RequestNoun offered(String person, Instant endsAt) {
		Node offer = new Node("AccessOffer", this.node.key() + ' ' + person);
		this.sketch.with(this.node, Map.of("status", "COUNTER_OFFERED"))
			.with(offer, Map.of("endsAt", endsAt, "at", Node.CREATED))
			.edge(this.node, "HAS_OFFER", offer)
			.edge(offer, "BY", new Node("Person", person));
		return this;
	}

	/**
	 * Was granted at once, and waits to be reviewed.
	 * @param reviewDueAt until when
	 * @return this
	 */
	public RequestNoun takenInEmergency(Instant reviewDueAt) {
		this.sketch.with(this.node, Map.of("status", "APPROVED", "kind", "EMERGENCY", "reviewOpen", true, "reviewDueAt",
				reviewDueAt, "reviewRemindAt", reviewDueAt));
		return this;
	}

	public RequestNoun awaiting(String person) {
		this.sketch.edge(this.node, "AWAITS", new Node("Person", person));
		return routedTo(person);
	}

	public RequestNoun purpose(String purpose) {
		this.sketch.with(this.node, Map.of("purpose", purpose));
		return this;
	}

	/**
	 * Has ended.
	 * @param status how
	 * @param at when
	 * @return this
	 */
	public RequestNoun ended(String status, Instant at) {
		this.sketch.with(this.node, Map.of("status", status, "endedAt", at));
		return this;
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
