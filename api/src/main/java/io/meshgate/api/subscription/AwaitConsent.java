package io.meshgate.api.subscription;

import java.time.Duration;

import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.subscription.Consents;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells whoever has access that its contract was broken and that consent is due, and that
 * it did not come in time, at start-up and every minute. Readers do not wait for the
 * latter: to them there is no access when that time is over.
 */
@Component
class AwaitConsent {

	private final Changes changes;

	private final Consents consents;

	AwaitConsent(Changes changes, @Value("${meshgate.access.consent-grace:P30D}") Duration grace) {
		this.changes = changes;
		this.consents = new Consents(grace);
	}

	@Scheduled(fixedDelayString = "${meshgate.access.expiry-interval:PT1M}")
	void await() {
		this.changes.tellDue(this.consents::ask);
		this.changes.tellDue(this.consents::suspend);
	}

}
