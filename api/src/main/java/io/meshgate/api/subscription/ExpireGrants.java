package io.meshgate.api.subscription;

import java.util.Map;

import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.subscription.ExpiredGrant;
import io.meshgate.graph.subscription.Grants;
import io.meshgate.graph.subscription.transition.GrantTransition;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells of grants that have come to their end, at start-up and every minute. Readers do
 * not wait for it: to them a grant is over when its time is.
 */
@Component
class ExpireGrants {

	private final Changes changes;

	private final Grants grants = new Grants();

	ExpireGrants(Changes changes) {
		this.changes = changes;
	}

	@Scheduled(fixedDelayString = "${meshgate.access.expiry-interval:PT1M}")
	void expire() {
		this.changes.tellDue((transaction, now,
				most) -> this.grants.expire(transaction, now, most).stream().map(ExpireGrants::event).toList());
	}

	private static Event event(ExpiredGrant grant) {
		return Event.of(GrantTransition.EXPIRE.told(), grant.id().value(),
				Map.of("subscription", grant.subscription().value()), grant.validUntil());
	}

}
