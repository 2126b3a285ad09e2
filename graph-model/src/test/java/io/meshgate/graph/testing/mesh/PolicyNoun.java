package io.meshgate.graph.testing.mesh;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.consumer.ConsumerRef;

/**
 * The first revision of the access policy of a domain.
 */
public final class PolicyNoun implements Noun {

	private final Node policy;

	private final Node revision;

	private final List<String> teams = new ArrayList<>();

	private final Sketch sketch = new Sketch();

	PolicyNoun(String domain) {
		this.policy = new Node("AccessPolicy", domain);
		this.revision = new Node("AccessPolicyRevision", domain + " 1");
		Node place = new Node("Domain", domain);
		this.sketch.with(this.policy, Map.of("place", place.id(), "revision", 1, "changedAt", Node.CREATED))
			.with(this.revision, Map.of("number", 1, "withdrawn", false, "at", Node.CREATED))
			.edge(this.policy, "APPLIES_IN", place)
			.edge(this.policy, "HAS_REVISION", this.revision)
			.edge(this.policy, "SAYS", this.revision);
	}

	public PolicyNoun setBy(String person) {
		this.sketch.edge(this.revision, "BY", new Node("Person", person));
		return this;
	}

	public PolicyNoun letting(ConsumerRef.Kind... kinds) {
		return with("consumerKinds", List.of(kinds));
	}

	public PolicyNoun lettingTeam(String team) {
		this.teams.add(team);
		return with("teams", this.teams.stream().map((key) -> new Node("Team", key).id()).toList()).with("teamNames",
				List.copyOf(this.teams));
	}

	public PolicyNoun lasting(Duration longest) {
		return with("longestGrant", longest.toSeconds());
	}

	/**
	 * Lets access be taken at once.
	 */
	public PolicyNoun openInEmergencies(Duration longest) {
		return with("emergency", true).with("longestEmergency", longest.toSeconds());
	}

	/**
	 * A text that need not be answered.
	 */
	public PolicyNoun asking(String key) {
		return saying("ASKS", new Node("FormQuestion", key),
				Map.of("label", key + "?", "kind", "TEXT", "required", false));
	}

	/**
	 * By a rule that holds for one purpose.
	 */
	public PolicyNoun approving(String name, String purpose) {
		return saying("APPROVES_BY", new Node("AutomaticRule", name),
				Map.of("name", name, "purposes", List.of(purpose)));
	}

	/**
	 * By a rule that holds for one purpose.
	 */
	public PolicyNoun refusing(String name, String purpose) {
		return saying("REFUSES_BY", new Node("AutomaticRule", name),
				Map.of("name", name, "purposes", List.of(purpose)));
	}

	/**
	 * In a stage that names one person.
	 */
	public PolicyNoun decidedBy(String key, String person) {
		return saying("ROUTES_BY", new Node("PolicyStage", key), Map.of("label", key, "quorum", 1, "people",
				List.of(Mesh.person(person).value()), "conditional", false));
	}

	private PolicyNoun saying(String way, Node part, Map<String, Object> properties) {
		this.sketch.with(part, properties).edge(this.revision, way, part);
		return this;
	}

	private PolicyNoun with(String property, Object value) {
		this.sketch.with(this.revision, Map.of(property, value));
		return this;
	}

	@Override
	public Sketch sketch() {
		return this.sketch;
	}

}
