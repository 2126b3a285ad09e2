package io.meshgate.graph.campaign;

import java.time.Instant;
import java.util.Map;

/**
 * A campaign that is about to start.
 *
 * @param id its identity
 * @param name what it is called
 * @param atEnd what becomes of access that nobody has reviewed in time
 * @param startedAt when it starts
 * @param dueAt until when access can be reviewed
 */
public record NewCampaign(AccessCampaignId id, String name, CampaignEnd atEnd, Instant startedAt, Instant dueAt) {

	/** What is kept of it, and when something is to come of it. */
	Map<String, Object> properties() {
		return Map.of("id", this.id, "name", this.name, "atEnd", this.atEnd, "startedAt", this.startedAt, "dueAt",
				this.dueAt, "closesAt", this.dueAt);
	}

}
