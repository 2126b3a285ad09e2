package io.meshgate.api.authoring;

import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.product.authoring.Lifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells once of each product that its announced end has passed; to retire it is left to
 * those who answer for it.
 */
@Component
class PassSunsets {

	private final Changes changes;

	private final Lifecycle lifecycle = new Lifecycle();

	PassSunsets(Changes changes) {
		this.changes = changes;
	}

	@Scheduled(fixedDelayString = "${meshgate.access.expiry-interval:PT1M}")
	void pass() {
		this.changes.tellDue(this.lifecycle::pass);
	}

}
