package io.meshgate.graph.imports;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One row of an {@code UNWIND}: what every described node has, and room for the rest.
 */
final class Entry {

	private final Map<String, @Nullable Object> values = new HashMap<>();

	static Entry of(Arrival arrival) {
		return new Entry().with("document", arrival.ref())
			.with("id", arrival.id())
			.with("key", arrival.descriptor().node().key());
	}

	Entry with(String name, @Nullable Object value) {
		this.values.put(name, value);
		return this;
	}

	Map<String, @Nullable Object> map() {
		return this.values;
	}

}
