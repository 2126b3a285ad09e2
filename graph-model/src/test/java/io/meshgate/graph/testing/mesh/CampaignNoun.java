package io.meshgate.graph.testing.mesh;

import java.time.Instant;
import java.util.Map;

/**
 * A campaign in which access is reviewed, and which keeps what nobody has.
 */
public final class CampaignNoun implements Noun {

	private final Node node;

	private final Sketch sketch = new Sketch();

	CampaignNoun(String key) {
		this.node = new Node("AccessCampaign", key);
		this.sketch.with(this.node, Map.of("name", key, "atEnd", "KEEP", "startedAt", Node.CREATED));
	}

	/**
	 * Was started.
	 * @param person the key of whoever did
	 * @param due until when access is reviewed
	 * @return this
	 */
	public CampaignNoun startedBy(String person, Instant due) {
		this.sketch.with(this.node, Map.of("dueAt", due, "closesAt", due))
			.edge(this.node, "STARTED_BY", new Node("Person", person));
		return this;
	}

	/**
	 * Takes up access.
	 * @param product the key of the product that it is access to
	 * @param grants the keys of the grants
	 * @return this
	 */
	public CampaignNoun reviewing(String product, String... grants) {
		this.sketch.edge(this.node, "REVIEWS", new Node("DataProduct", product));
		for (String grant : grants) {
			Node item = new Node("CampaignItem", this.node.key() + ' ' + grant);
			this.sketch.with(item, Map.of())
				.edge(this.node, "HAS_ITEM", item)
				.edge(item, "ABOUT", new Node("Grant", grant));
		}
		return this;
	}

	@Override
	public Sketch sketch() {
		return this.sketch;
	}

}
