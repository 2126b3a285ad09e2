package io.meshgate.api.descriptor.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A moment as documents write it: a date and a time with its zone, or a day, which begins
 * in Greenwich.
 */
public final class Moment {

	private static final int DAY = "2030-12-31".length();

	private Moment() {
	}

	/**
	 * Reads a moment.
	 * @param text by ISO 8601
	 * @return the moment; empty where the text is none
	 */
	public static Optional<Instant> of(String text) {
		try {
			return Optional.of((text.length() == DAY) ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
					: OffsetDateTime.parse(text).toInstant());
		}
		catch (DateTimeException other) {
			return Optional.empty();
		}
	}

}
