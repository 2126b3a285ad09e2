package io.meshgate.graph.testing;

import java.util.ArrayList;
import java.util.List;

/**
 * What was said on all connections of a relay while somebody listened.
 */
final class BoltTraffic {

	private final List<BoltMessage> messages = new ArrayList<>();

	private boolean listening;

	synchronized void add(BoltMessage message) {
		if (this.listening) {
			this.messages.add(message);
		}
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
