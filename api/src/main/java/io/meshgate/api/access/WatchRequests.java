package io.meshgate.api.access;

import io.meshgate.graph.access.clock.Escalations;
import io.meshgate.graph.access.clock.Lapses;
import io.meshgate.graph.access.clock.Reminders;
import io.meshgate.graph.access.emergency.ReviewReminders;
import io.meshgate.graph.operation.Changes;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Ends requests on which nobody has decided for too long, reminds those who are to decide
 * or to review, and lets others do so who have not, at start-up and every minute. Readers
 * do not wait for it: to them a request is over when its time is.
 */
@Component
class WatchRequests {

	private final Changes changes;

	private final Lapses lapses = new Lapses();

	private final Reminders reminders = new Reminders();

	private final Escalations escalations = new Escalations();

	private final ReviewReminders reviewReminders = new ReviewReminders();

	WatchRequests(Changes changes) {
		this.changes = changes;
	}

	@Scheduled(fixedDelayString = "${meshgate.access.expiry-interval:PT1M}")
	void watch() {
		this.changes.tellDue(this.lapses::end);
		this.changes.tellDue(this.reminders::remind);
		this.changes.tellDue(this.escalations::escalate);
		this.changes.tellDue(this.reviewReminders::remind);
	}

}
