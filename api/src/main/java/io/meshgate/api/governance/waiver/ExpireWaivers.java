package io.meshgate.api.governance.waiver;

import java.time.Instant;
import java.util.List;

import io.meshgate.graph.governance.waiver.Waiving;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.outbox.Event;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells once of each waiver that it has come to its end, also of those that ended while
 * the portal was down.
 */
@Component
class ExpireWaivers {

	private static final int AT_ONCE = 500;

	private final Changes changes;

	private final Waiving waiving = new Waiving();

	ExpireWaivers(Changes changes) {
		this.changes = changes;
	}

	@Scheduled(fixedDelayString = "${meshgate.access.expiry-interval:PT1M}")
	void expire() {
		int told;
		do {
			told = tellSome();
		}
		while (told == AT_ONCE);
	}

	private int tellSome() {
		Instant now = this.changes.now();
		return this.changes.make((transaction) -> {
			List<Event> events = this.waiving.expire(transaction, now, AT_ONCE);
			this.changes.tell(transaction, events.toArray(Event[]::new));
			return events.size();
		});
	}

}
