package io.meshgate.api.operation;

import java.time.Duration;
import java.time.Instant;

import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.PastOperations;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Forgets operations, at start-up and every hour: those under a caller's key once it has
 * been kept for as long as is promised, and those without once the driver has long given
 * up running them again, which it does within seconds.
 */
@Component
class ForgetOperations {

	private static final int AT_ONCE = 1_000;

	private static final Duration RERUNS = Duration.ofHours(1);

	private final Changes changes;

	private final PastOperations operations = new PastOperations();

	private final Duration period;

	ForgetOperations(Changes changes, @Value("${meshgate.idempotency.period:P30D}") Duration period) {
		if (period.compareTo(RERUNS) < 0) {
			throw new IllegalArgumentException("meshgate.idempotency.period must be at least " + RERUNS);
		}
		this.changes = changes;
		this.period = period;
	}

	@Scheduled(fixedDelayString = "${meshgate.idempotency.forgetting-interval:PT1H}")
	void forget() {
		Instant now = this.changes.now();
		forget(true, now.minus(this.period));
		forget(false, now.minus(RERUNS));
	}

	private void forget(boolean named, Instant before) {
		int forgotten;
		do {
			forgotten = this.changes.make((transaction) -> this.operations.forget(transaction, named, before, AT_ONCE));
		}
		while (forgotten == AT_ONCE);
	}

}
