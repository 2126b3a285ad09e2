package io.meshgate.graph.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What was said on all connections of a relay while somebody listened.
 */
final class BoltTraffic {

	private final List<BoltMessage> messages = new ArrayList<>();

	private boolean listening;

	private Predicate<String> held = (statement) -> false;

	private Duration hold = Duration.ZERO;

	synchronized void add(BoltMessage message) {
		if (this.listening) {
			this.messages.add(message);
		}
	}

	/** Some statements go on later, as if the database had much to do. */
	synchronized void hold(Predicate<String> statements, Duration time) {
		this.held = statements;
		this.hold = time;
	}

	/** How long a message is to be held back. */
	synchronized Duration hold(BoltMessage message) {
		return message.statement().filter(this.held).map((statement) -> this.hold).orElse(Duration.ZERO);
	}

	synchronized void listen() {
		if (this.listening) {
			throw new IllegalStateException("Somebody is counting already; counts cannot be nested");
		}
		this.messages.clear();
		this.listening = true;
	}

	synchronized List<BoltMessage> heard() {
		this.listening = false;
		return List.copyOf(this.messages);
	}

}
