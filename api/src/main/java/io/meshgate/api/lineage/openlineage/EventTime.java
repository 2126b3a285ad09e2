package io.meshgate.api.lineage.openlineage;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/**
 * The time of an event. The specification asks for a zone; emitters that leave it out
 * mean Greenwich.
 */
final class EventTime {

	private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ISO_DATE_TIME;

	/** Nobody told of lineage before, and a clock that runs ahead of this is broken. */
	private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");

	private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

	private EventTime() {
	}

	static Optional<Instant> of(String text) {
		try {
			TemporalAccessor time = WRITTEN.parseBest(text, ZonedDateTime::from, LocalDateTime::from);
			return Optional
				.of((time instanceof LocalDateTime local) ? local.toInstant(ZoneOffset.UTC) : Instant.from(time))
				.filter((instant) -> instant.isAfter(FIRST) && instant.isBefore(LAST));
		}
		catch (DateTimeException other) {
			return Optional.empty();
		}
	}

}
