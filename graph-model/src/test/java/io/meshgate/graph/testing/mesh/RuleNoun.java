package io.meshgate.graph.testing.mesh;

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

	@Override
	public Sketch sketch() {
		return this.sketch;
	}

}
