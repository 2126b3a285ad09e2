package io.meshgate.api.job;

import java.time.Duration;
import java.time.Instant;

import io.meshgate.graph.job.PastRuns;
import io.meshgate.graph.operation.Changes;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Forgets old runs, at start-up and every hour, a few at a time: lineage tools wait
 * meanwhile. What is told late of a run that was forgotten is all that is known of it: it
 * draws what it says by itself, and is forgotten again.
 */
@Component
class ForgetRuns {

	private static final int AT_ONCE = 1_000;

	private final Changes changes;

	private final PastRuns runs = new PastRuns();

	private final Duration kept;

	ForgetRuns(Changes changes, @Value("${meshgate.lineage.runs-kept:P90D}") Duration kept) {
		if (kept.compareTo(Duration.ofDays(1)) < 0) {
			throw new IllegalArgumentException("meshgate.lineage.runs-kept must be at least a day");
		}
		this.changes = changes;
		this.kept = kept;
	}

	@Scheduled(fixedDelayString = "${meshgate.lineage.forgetting-interval:PT1H}")
	void forget() {
		Instant before = this.changes.now().minus(this.kept);
		int forgotten;
		do {
			forgotten = this.changes.make((transaction) -> this.runs.forget(transaction, before, AT_ONCE));
		}
		while (forgotten == AT_ONCE);
	}

}
