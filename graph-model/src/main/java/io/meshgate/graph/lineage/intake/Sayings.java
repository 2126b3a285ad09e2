package io.meshgate.graph.lineage.intake;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What is said of one thing: of each property the latest, and of what is said at one
 * moment the greatest, whichever comes first.
 */
final class Sayings {

	private final Map<String, @Nullable Object> latest = new HashMap<>();

	/**
	 * Says it, unless something later was said.
	 * @param what the property
	 * @param value null where nothing is said
	 * @param when the property that holds the moment
	 * @param at when
	 */
	void say(String what, @Nullable Object value, String when, Instant at) {
		if (value == null) {
			return;
		}
		Object said = this.latest.get(what);
		int order = (this.latest.get(when) instanceof Instant before) ? at.compareTo(before) : 1;
		if (order > 0 || (order == 0 && value.toString().compareTo(String.valueOf(said)) > 0)) {
			this.latest.put(what, value);
			this.latest.put(when, at);
		}
	}

	Map<String, @Nullable Object> row() {
		return new HashMap<>(this.latest);
	}

}
