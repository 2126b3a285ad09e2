package io.meshgate.graph.lineage.intake;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * From when until when something was seen.
 *
 * @param from the first time
 * @param until the last time
 */
record Span(Instant from, Instant until) {

	static Span at(Instant moment) {
		return new Span(moment, moment);
	}

	static @Nullable Span over(@Nullable Span one, @Nullable Span other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return one.and(other);
	}

	Span and(Span other) {
		return new Span(this.from.isBefore(other.from) ? this.from : other.from,
				this.until.isAfter(other.until) ? this.until : other.until);
	}

}
