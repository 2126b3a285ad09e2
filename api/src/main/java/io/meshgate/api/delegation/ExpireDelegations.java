package io.meshgate.api.delegation;

import io.meshgate.graph.delegation.Delegating;
import io.meshgate.graph.operation.Changes;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells once of each delegation that it has come to its end, also of those that ended
 * while the portal was down.
 */
@Component
class ExpireDelegations {

	private final Changes changes;

	private final Delegating delegating = new Delegating();

	ExpireDelegations(Changes changes) {
		this.changes = changes;
	}

	@Scheduled(fixedDelayString = "${meshgate.access.expiry-interval:PT1M}")
	void expire() {
		this.changes.tellDue(this.delegating::expire);
	}

}
