package io.meshgate.graph.testing.mesh;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.governance.Requirement;
import io.meshgate.graph.product.DataProductStatus;

/**
 * A rule: for a description of every active product of the platform, if not told
 * otherwise.
 */
public final class RuleNoun implements Noun {

	private final Node node;

	private final Sketch sketch = new Sketch();

	RuleNoun(String key) {
		this.node = new Node("GovernanceRule", key);
		this.sketch.with(this.node, Map.of());
	}

	public RuleNoun demanding(Requirement requirement) {
		return with("requirement", requirement);
	}

	public RuleNoun on(DataProductStatus... statuses) {
		return with("statuses", List.of(statuses));
	}

	private RuleNoun with(String property, Object value) {
		this.sketch.with(this.node, Map.of(property, value));
		return this;
	}

	/**
	 * Lets it hold in a domain and all below it only.
	 * @param domain the domain's key
	 * @return this
	 */
	public RuleNoun holdingIn(String domain) {
		this.sketch.edge(this.node, "APPLIES_IN", new Node("Domain", domain));
		return with("platformWide", false);
	}

	/**
	 * Lets somebody excuse a product from it.
	 * @param product the product's key
	 * @param person the person's key
	 * @param until when that ends
	 * @return this
	 */
	public RuleNoun waivedFor(String product, String person, Instant until) {
		Node waiver = new Node("Waiver", this.node.key() + ' ' + product);
		this.sketch.with(waiver, Map.of("reason", "For now", "until", until, "givenAt", Node.CREATED))
			.edge(waiver, "FROM_RULE", this.node)
			.edge(waiver, "EXEMPTS", new Node("DataProduct", product))
			.edge(waiver, "GIVEN_BY", new Node("Person", person));
		return this;
	}

	@Override
	public Sketch sketch() {
		return this.sketch;
	}

}
