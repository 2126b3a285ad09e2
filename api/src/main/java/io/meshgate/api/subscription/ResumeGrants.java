package io.meshgate.api.subscription;

import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.subscription.GrantChanges;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells of suspensions whose time is over, at start-up and every minute. Readers do not
 * wait for it: to them there is access again when that time is over.
 */
@Component
class ResumeGrants {

	private final Changes changes;

	private final GrantChanges grantChanges = new GrantChanges();

	ResumeGrants(Changes changes) {
		this.changes = changes;
	}

	@Scheduled(fixedDelayString = "${meshgate.access.expiry-interval:PT1M}")
	void resume() {
		this.changes.tellDue(this.grantChanges::resume);
	}

}
