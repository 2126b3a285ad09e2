package io.meshgate.graph.testing.mesh;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A person.
 */
public final class PersonNoun implements Noun {

	private final Node node;

	private final Sketch sketch = new Sketch();

	PersonNoun(String key) {
		this.node = new Node("Person", key);
		this.sketch.with(this.node, Map.of());
	}

	public PersonNoun named(String name) {
		this.sketch.with(this.node, Map.of("name", name));
		return this;
	}

	public PersonNoun memberOf(String team) {
		return memberOf(team, "MEMBER");
	}

	/**
	 * Puts them into a team, in which roles count once anybody is more than a member.
	 * @param team the team's key
	 * @param role as what
	 * @return this
	 */
	public PersonNoun memberOf(String team, String role) {
		this.sketch.edge(this.node, "MEMBER_OF", new Node("Team", team), Map.of("role", role, "since", Node.CREATED));
		if (!role.equals("MEMBER")) {
			this.sketch.with(new Node("Team", team), Map.of("led", true));
		}
		return this;
	}

	/**
	 * Lets a token say that they belong to a team.
	 * @param team the team's key
	 * @param counts whether that counts
	 * @param until when that ends
	 * @return this
	 */
	public PersonNoun hintedIn(String team, Instant until) {
		this.sketch.edge(this.node, "HINTED", new Node("Team", team),
				Map.of("issuer", "company", "since", Node.CREATED, "until", until));
		return this;
	}

	public PersonNoun withRoles(String... roles) {
		this.sketch.with(this.node, Map.of("roles", List.of(roles)));
		return this;
	}

	public PersonNoun identifiedBy(String issuer, String subject) {
		this.sketch.with(this.node, Map.of("issuer", issuer, "subject", subject));
		return this;
	}

	/**
	 * Lets somebody decide in their place.
	 * @param delegate the key of whoever decides
	 * @param until when that ends
	 * @return this
	 */
	public PersonNoun lettingDecide(String delegate, Instant until) {
		this.sketch.with(new DelegationNoun(this.node.key() + ' ' + delegate).from(this.node.key())
			.to(delegate)
			.lasting(Node.CREATED, until)
			.sketch());
		return this;
	}

	public PersonNoun inactive() {
		this.sketch.with(this.node, Map.of("active", false));
		return this;
	}

	@Override
	public Sketch sketch() {
		return this.sketch;
	}

}
