package io.meshgate.graph.testing.mesh;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.port.PortType;
import io.meshgate.graph.product.DataProductKind;
import io.meshgate.graph.product.DataProductStatus;
import io.meshgate.graph.product.DataProductTier;
import io.meshgate.graph.product.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * A data product: active and public, if not told otherwise.
 */
public final class ProductNoun implements Noun {

	private final Node node;

	private final Sketch sketch = new Sketch();

	ProductNoun(String key) {
		this.node = new Node("DataProduct", key);
		this.sketch.with(this.node, Map.of());
	}

	public ProductNoun named(String name) {
		return with("name", name);
	}

	public ProductNoun described(String description) {
		return with("description", description);
	}

	public ProductNoun kind(DataProductKind kind) {
		return with("kind", kind);
	}

	public ProductNoun status(DataProductStatus status) {
		return with("status", status);
	}

	public ProductNoun visibility(Visibility visibility) {
		return with("visibility", visibility);
	}

	public ProductNoun tagged(String... tags) {
		return with("tags", List.of(tags));
	}

	public ProductNoun ofTier(@Nullable DataProductTier tier) {
		return (tier != null) ? with("tier", tier) : this;
	}

	/**
	 * Is about terms.
	 * @param terms their whole keys
	 * @return this
	 */
	public ProductNoun about(String... terms) {
		for (String term : terms) {
			this.sketch.edge(this.node, "IS_ABOUT", new Node("Term", term));
		}
		return this;
	}

	private ProductNoun with(String property, Object value) {
		this.sketch.with(this.node, Map.of(property, value));
		return this;
	}

	public ProductNoun inDomain(String domain) {
		this.sketch.edge(this.node, "IN_DOMAIN", new Node("Domain", domain));
		return this;
	}

	public ProductNoun ownedBy(String team) {
		this.sketch.edge(new Node("Team", team), "OWNS", this.node);
		return this;
	}

	public ProductNoun partOf(String whole) {
		this.sketch.edge(this.node, "PART_OF", new Node("DataProduct", whole));
		return this;
	}

	public ProductNoun offering(PortNoun... ports) {
		for (PortNoun port : ports) {
			this.sketch.with(port.offeredBy(this.node));
		}
		return this;
	}

	/**
	 * Offered a port once that is only on record now.
	 * @param port its own name
	 * @return this
	 */
	public ProductNoun havingOffered(String port) {
		Node former = new Node("OutputPort", this.node.key() + '/' + port);
		this.sketch.with(former, Map.of("name", port, "type", PortType.DATASET)).edge(this.node, "OFFERED", former);
		return this;
	}

	/**
	 * Promises that its data are at most so many days old. The objective is named by the
	 * product's key, a slash and {@code latency}.
	 * @param days how many
	 * @return this
	 */
	public ProductNoun promising(double days) {
		Node objective = new Node("Objective", this.node.key() + "/latency");
		this.sketch.with(objective, Map.of("property", "latency", "comparison", "AT_MOST", "target", days, "unit", "d"))
			.edge(this.node, "PROMISES", objective);
		return this;
	}

	/**
	 * Is checked, and passes. The check is named by the product's key, a slash and its
	 * own name.
	 * @param check the check's name
	 * @return this
	 */
	public ProductNoun checkedFor(String check) {
		Node node = new Node("QualityCheck", this.node.key() + '/' + check);
		this.sketch
			.with(node, Map.of("name", check, "result", node.id(), "ranAt", Node.CREATED, "status", "PASSED",
					"severity", "MEDIUM"))
			.edge(this.node, "CHECKED_BY", node);
		return this;
	}

	/**
	 * Has an open incident, named by the product's key, a slash and {@code late}.
	 * @param person who opened it
	 * @return this
	 */
	public ProductNoun foundLateBy(String person) {
		Node incident = new Node("Incident", this.node.key() + "/late");
		this.sketch.with(incident, Map.of("title", "Late", "severity", "HIGH", "openedAt", Node.CREATED, "version", 1))
			.edge(this.node, "HAS_INCIDENT", incident)
			.edge(new Node("Person", person), "OPENED", incident);
		return this;
	}

	/**
	 * Is rated.
	 * @param person whose rating it is
	 * @param stars how many
	 * @return this
	 */
	public ProductNoun ratedBy(String person, int stars) {
		Node rating = Mesh.ratingOf(this.node.key(), person);
		this.sketch.with(rating, Map.of("stars", stars, "ratedAt", Node.CREATED, "version", 1))
			.edge(this.node, "RATED_BY", rating)
			.edge(new Node("Person", person), "GAVE", rating);
		return this;
	}

	/**
	 * Reads another product's port, and so is fed by that product.
	 * @param port the other product's key, a slash and the port's name
	 * @return this
	 */
	public ProductNoun consuming(String port) {
		Node source = new Node("DataProduct", port.substring(0, port.lastIndexOf('/')));
		String name = port.substring(port.lastIndexOf('/') + 1);
		Node input = new Node("InputPort", this.node.key() + " reads " + port);
		Node output = new Node("OutputPort", port);
		this.sketch.with(output, Map.of("name", name))
			.with(input, Map.of("name", name))
			.edge(source, "OFFERS", output)
			.edge(this.node, "CONSUMES", input)
			.edge(input, "READS", output)
			.edge(source, "FEEDS", this.node, Map.of("source", "INPUT_PORT", "firstSeenAt", Node.CREATED));
		return this;
	}

	@Override
	public Sketch sketch() {
		return this.sketch;
	}

}
