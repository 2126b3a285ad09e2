package io.meshgate.api.scalar;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;

import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/**
 * Gives the contract's scalars their meaning.
 */
@Component
final class Scalars implements RuntimeWiringConfigurer {

	static final TextScalar<OffsetDateTime> DATE_TIME = new TextScalar<>(OffsetDateTime.class,
			"an instant with offset as RFC 3339 writes it, as 2026-03-01T12:00:00Z", Scalars::dateTime,
			DateTimeFormatter.ISO_OFFSET_DATE_TIME::format);

	static final TextScalar<LocalDate> DATE = new TextScalar<>(LocalDate.class,
			"a day of the calendar as ISO 8601 writes it, as 2026-03-01", Scalars::date, LocalDate::toString);

	static final TextScalar<Duration> DURATION = new TextScalar<>(Duration.class,
			"a length of time in days, hours, minutes and seconds as ISO 8601 writes it, as P30D or PT1H",
			Scalars::duration, Scalars::text);

	static final TextScalar<URI> URI_TEXT = new TextScalar<>(URI.class, "a URI as RFC 3986 writes it", Scalars::uri,
			URI::toString);

	private static final int RFC_3339_YEARS = 9999;

	private static final int SECONDS_WRITTEN = "2026-03-01T12:00:00Z".length();

	@Override
	public void configure(RuntimeWiring.Builder wiring) {
		wiring.scalar(scalar("DateTime", DATE_TIME));
		wiring.scalar(scalar("Date", DATE));
		wiring.scalar(scalar("Duration", DURATION));
		wiring.scalar(scalar("URI", URI_TEXT));
	}

	private static GraphQLScalarType scalar(String name, TextScalar<?> coercing) {
		return GraphQLScalarType.newScalar().name(name).coercing(coercing).build();
	}

	private static Optional<OffsetDateTime> dateTime(String text) {
		if (text.length() < SECONDS_WRITTEN) {
			return Optional.empty();
		}
		try {
			OffsetDateTime value = OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
			return (value.getYear() >= 0 && value.getYear() <= RFC_3339_YEARS) ? Optional.of(value) : Optional.empty();
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static Optional<LocalDate> date(String text) {
		try {
			LocalDate value = LocalDate.parse(text);
			return (value.getYear() >= 0 && value.getYear() <= RFC_3339_YEARS) ? Optional.of(value) : Optional.empty();
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static Optional<Duration> duration(String text) {
		try {
			return Optional.of(Duration.parse(text));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static Optional<URI> uri(String text) {
		try {
			return text.isEmpty() ? Optional.empty() : Optional.of(new URI(text));
		}
		catch (URISyntaxException ex) {
			return Optional.empty();
		}
	}

	private static String text(Duration value) {
		boolean wholeDays = !value.isZero() && value.equals(Duration.ofDays(value.toDays()));
		return wholeDays ? "P" + value.toDays() + "D" : value.toString();
	}

}
