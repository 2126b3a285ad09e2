package io.meshgate.api.access;

import java.time.Instant;
import java.util.List;

import io.meshgate.graph.port.OutputPortId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for at once, once its form is known to be right.
 *
 * @param purpose why
 * @param startsAt from when; null for at once
 * @param endsAt until when; null where nothing was said
 * @param items all of it, each port once and for the same consumer
 */
record BasketWanted(String purpose, @Nullable Instant startsAt, @Nullable Instant endsAt, List<AccessWanted> items) {

	BasketWanted {
		items = List.copyOf(items);
	}

	List<OutputPortId> ports() {
		return this.items.stream().map(AccessWanted::port).toList();
	}

}
