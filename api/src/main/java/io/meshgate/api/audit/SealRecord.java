package io.meshgate.api.audit;

import java.util.Optional;

import io.meshgate.graph.audit.Sealing;
import io.meshgate.graph.operation.Changes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Seals the record, at start-up and every few seconds, and says in the log how far and by
 * what: a log is kept where whoever may write to the database cannot change it.
 */
@Component
class SealRecord {

	private static final Logger log = LoggerFactory.getLogger(SealRecord.class);

	private static final int AT_ONCE = 2_000;

	private final Changes changes;

	private final Sealing sealing = new Sealing();

	SealRecord(Changes changes) {
		this.changes = changes;
	}

	@Scheduled(fixedDelayString = "${meshgate.audit.sealing-interval:PT10S}")
	void seal() {
		Optional<Sealing.Sealed> sealed;
		do {
			sealed = this.changes.make((transaction) -> this.sealing.seal(transaction, AT_ONCE));
			sealed.ifPresent((done) -> log.info("The record is sealed up to {}", done.last()));
		}
		while (sealed.filter((done) -> done.entries() == AT_ONCE).isPresent());
	}

}
