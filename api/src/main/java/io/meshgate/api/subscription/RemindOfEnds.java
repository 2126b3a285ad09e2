package io.meshgate.api.subscription;

import java.time.Duration;
import java.util.List;

import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.subscription.GrantReminders;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells whoever has access that it is about to end, at start-up and every minute, so that
 * there is time to ask that it go on.
 */
@Component
class RemindOfEnds {

	private final Changes changes;

	private final GrantReminders reminders;

	RemindOfEnds(Changes changes, @Value("${meshgate.access.reminders:P30D,P7D}") List<Duration> ahead) {
		this.changes = changes;
		this.reminders = new GrantReminders(ahead);
	}

	@Scheduled(fixedDelayString = "${meshgate.access.expiry-interval:PT1M}")
	void remind() {
		this.changes.tellDue(this.reminders::remind);
	}

}
