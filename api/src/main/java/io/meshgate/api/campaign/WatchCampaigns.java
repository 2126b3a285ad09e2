package io.meshgate.api.campaign;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.meshgate.graph.campaign.CampaignClosing;
import io.meshgate.graph.campaign.Campaigning;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.outbox.Event;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reminds those who are to review access, and does what campaigns say of what nobody has
 * reviewed in time, at start-up and every minute. Readers do not wait for the latter: to
 * them a campaign is over when its time is.
 */
@Component
class WatchCampaigns {

	private final Changes changes;

	private final Campaigning campaigning = new Campaigning();

	private final CampaignClosing closing;

	WatchCampaigns(Changes changes, @Value("${meshgate.access.campaign-suspension:P30D}") Duration suspension) {
		this.changes = changes;
		this.closing = new CampaignClosing(suspension);
	}

	@Scheduled(fixedDelayString = "${meshgate.access.expiry-interval:PT1M}")
	void watch() {
		this.changes.tellDue(this.campaigning::remind);
		boolean due;
		do {
			due = step();
		}
		while (due);
	}

	private boolean step() {
		Instant now = this.changes.now();
		return this.changes.make((transaction) -> {
			Optional<List<Event>> events = this.closing.step(transaction, now);
			events.ifPresent((told) -> this.changes.tell(transaction, told.toArray(Event[]::new)));
			return events.isPresent();
		});
	}

}
