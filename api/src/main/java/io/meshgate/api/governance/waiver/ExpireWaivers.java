package io.meshgate.api.governance.waiver;

import io.meshgate.graph.governance.waiver.Waiving;
import io.meshgate.graph.operation.Changes;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells once of each waiver that it has come to its end, also of those that ended while
 * the portal was down.
 */
@Component
class ExpireWaivers {

	private final Changes changes;

	private final Waiving waiving = new Waiving();

	ExpireWaivers(Changes changes) {
		this.changes = changes;
	}

	@Scheduled(fixedDelayString = "${meshgate.access.expiry-interval:PT1M}")
	void expire() {
		this.changes.tellDue(this.waiving::expire);
	}

}
