package io.meshgate.api.subscription;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.subscription.ExpiredGrant;
import io.meshgate.graph.subscription.Grants;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells of grants that have come to their end, at start-up and every minute. Readers do
 * not wait for it: to them a grant is over when its time is.
 */
@Component
class ExpireGrants {

	private static final int AT_ONCE = 500;

	private final Changes changes;

	private final Grants grants = new Grants();

	ExpireGrants(Changes changes) {
		this.changes = changes;
	}

	@Scheduled(fixedDelayString = "${meshgate.access.expiry-interval:PT1M}")
	void expire() {
		int expired;
		do {
			expired = expireSome();
		}
		while (expired == AT_ONCE);
	}

	private int expireSome() {
		Instant now = this.changes.now();
		return this.changes.make((transaction) -> {
			List<ExpiredGrant> expired = this.grants.expire(transaction, now, AT_ONCE);
			this.changes.tell(transaction, expired.stream().map(ExpireGrants::event).toArray(Event[]::new));
			return expired.size();
		});
	}

	private static Event event(ExpiredGrant grant) {
		return Event.of("io.meshgate.access.expired", grant.id().value(),
				Map.of("subscription", grant.subscription().value()), grant.validUntil());
	}

}
