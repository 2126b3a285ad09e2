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

	private EventTime() {
	}

	static Optional<Instant> of(String text) {
		try {
			TemporalAccessor time = WRITTEN.parseBest(text, ZonedDateTime::from, LocalDateTime::from);
			return Optional
				.of((time instanceof LocalDateTime local) ? local.toInstant(ZoneOffset.UTC) : Instant.from(time));
		}
		catch (DateTimeException other) {
			return Optional.empty();
		}
	}

}
