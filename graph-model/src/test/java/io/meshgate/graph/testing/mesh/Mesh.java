package io.meshgate.graph.testing.mesh;

import io.meshgate.graph.Graph;
import io.meshgate.graph.application.ApplicationId;
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.team.TeamId;
import io.meshgate.graph.words.Findable;

/**
 * A mesh as a test tells it:
 * {@code aMesh().with(aDomain("sales").ownedBy("sales-team")).in(graph)}. Things are
 * named by their keys, whose ids follow from them; what is only mentioned comes with what
 * is usual for its type. Telling the same again changes nothing.
 */
public final class Mesh {

	private final Sketch sketch = new Sketch();

	private Mesh() {
	}

	public static Mesh aMesh() {
		return new Mesh();
	}

	public static PersonNoun aPerson(String key) {
		return new PersonNoun(key);
	}

	public static TeamNoun aTeam(String key) {
		return new TeamNoun(key);
	}

	public static DomainNoun aDomain(String key) {
		return new DomainNoun(key);
	}

	public static ApplicationNoun anApplication(String key) {
		return new ApplicationNoun(key);
	}

	public static ProductNoun aProduct(String key) {
		return new ProductNoun(key);
	}

	public static PortNoun aPort(String name) {
		return new PortNoun(name);
	}

	/**
	 * Adds to the mesh.
	 * @param nouns what to add
	 * @return this
	 */
	public Mesh with(Noun... nouns) {
		for (Noun noun : nouns) {
			this.sketch.with(noun.sketch());
		}
		return this;
	}

	/**
	 * Writes the mesh in one transaction.
	 * @param graph where to
	 */
	public void in(Graph graph) {
		graph.write((transaction) -> {
			int drawn = this.sketch.draw(transaction);
			Findable.refresh(transaction, this.sketch.ids());
			return drawn;
		});
	}

	public static Viewer viewer(String person) {
		return new Viewer(person(person));
	}

	public static PersonId person(String key) {
		return new PersonId(new Node("Person", key).id());
	}

	public static TeamId team(String key) {
		return new TeamId(new Node("Team", key).id());
	}

	public static ApplicationId application(String key) {
		return new ApplicationId(new Node("Application", key).id());
	}

	public static DomainId domain(String key) {
		return new DomainId(new Node("Domain", key).id());
	}

	public static ProductId product(String key) {
		return new ProductId(new Node("DataProduct", key).id());
	}

	/**
	 * The id of an output port.
	 * @param key its product's key, a slash and its name
	 * @return the id
	 */
	public static OutputPortId port(String key) {
		return new OutputPortId(new Node("OutputPort", key).id());
	}

}
