package io.meshgate.api.authoring;

import java.time.Instant;
import java.util.List;

import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.product.authoring.Lifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells once of each product that its announced end has passed; to retire it is left to
 * those who answer for it.
 */
@Component
class PassSunsets {

	private static final int AT_ONCE = 500;

	private final Changes changes;

	private final Lifecycle lifecycle = new Lifecycle();

	PassSunsets(Changes changes) {
		this.changes = changes;
	}

	@Scheduled(fixedDelayString = "${meshgate.access.expiry-interval:PT1M}")
	void pass() {
		int told;
		do {
			told = tellSome();
		}
		while (told == AT_ONCE);
	}

	private int tellSome() {
		Instant now = this.changes.now();
		return this.changes.make((transaction) -> {
			List<Event> events = this.lifecycle.pass(transaction, now, AT_ONCE);
			this.changes.tell(transaction, events.toArray(Event[]::new));
			return events.size();
		});
	}

}
