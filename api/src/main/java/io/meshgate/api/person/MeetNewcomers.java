package io.meshgate.api.person;

import io.meshgate.graph.linking.Latecomers;
import io.meshgate.graph.operation.Changes;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Finds what documents said of those who have signed in for the first time since. They
 * were let in at once, and did not stand in the line of the imports for it.
 */
@Component
class MeetNewcomers {

	private final Changes changes;

	private final Latecomers latecomers = new Latecomers();

	MeetNewcomers(Changes changes) {
		this.changes = changes;
	}

	@Scheduled(fixedDelayString = "${meshgate.access.expiry-interval:PT1M}")
	void meet() {
		this.changes.make((transaction) -> {
			this.changes.tell(transaction, this.latecomers.newcomers(transaction, this.changes.now()));
			return true;
		});
	}

}
