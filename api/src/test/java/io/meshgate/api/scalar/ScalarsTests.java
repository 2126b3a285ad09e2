package io.meshgate.api.scalar;

import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ScalarsTests {

	@ParameterizedTest
	@CsvSource({ "2026-03-01T12:00:00Z,2026-03-01T12:00:00Z", "2026-03-01T12:00:00.5+01:00,2026-03-01T12:00:00.5+01:00",
			"2026-03-01t12:00:00z,2026-03-01T12:00:00Z" })
	void readsAndWritesInstants(String text, String written) {
		assertThat(write(Scalars.DATE_TIME, read(Scalars.DATE_TIME, text))).isEqualTo(written);
	}

	@Test
	void writesSecondsThatAreZero() {
		assertThat(write(Scalars.DATE_TIME, OffsetDateTime.parse("2026-03-01T12:00Z")))
			.isEqualTo("2026-03-01T12:00:00Z");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2026-03-01", "2026-03-01T12:00Z", "2026-03-01T12:00:00", "2026-02-30T12:00:00Z",
			"+999999999-01-01T00:00:00Z", "-0001-01-01T00:00:00Z", "2026-03-01T12:00:00+19:00",
			"2026-03-01T12:00:00Z\u0000" })
	void refusesWhatIsNoInstant(String text) {
		refuses(Scalars.DATE_TIME, text);
	}

	@ParameterizedTest
	@CsvSource({ "P30D,P30D", "PT1H,PT1H", "P1DT1H,PT25H", "PT0S,PT0S" })
	void readsAndWritesLengthsOfTime(String text, String written) {
		assertThat(write(Scalars.DURATION, read(Scalars.DURATION, text))).isEqualTo(written);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "30 days", "P", "P1M", "P999999999999999999D" })
	void refusesWhatIsNoLengthOfTime(String text) {
		refuses(Scalars.DURATION, text);
	}

	@Test
	void readsAndWritesUris() {
		assertThat(read(Scalars.URI_TEXT, "s3://bucket/a%20b")).isEqualTo(URI.create("s3://bucket/a%20b"));
		assertThat(write(Scalars.URI_TEXT, URI.create("urn:x:y"))).isEqualTo("urn:x:y");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a b", "http://[", "\u0000", "%zz" })
	void refusesWhatIsNoUri(String text) {
		refuses(Scalars.URI_TEXT, text);
	}

	@Test
	void refusesOtherKindsOfValue() {
		assertThatExceptionOfType(CoercingParseValueException.class)
			.isThrownBy(() -> Scalars.DURATION.parseValue(30, GraphQLContext.getDefault(), Locale.ROOT))
			.withMessage(
					"Expected a length of time in days, hours, minutes and seconds as ISO 8601 writes it, as P30D or PT1H.");
		assertThatExceptionOfType(CoercingParseLiteralException.class)
			.isThrownBy(() -> Scalars.DURATION.parseLiteral(IntValue.of(30), CoercedVariables.emptyVariables(),
					GraphQLContext.getDefault(), Locale.ROOT));
		assertThatExceptionOfType(CoercingSerializeException.class).isThrownBy(() -> write(Scalars.DURATION, "P30D"));
	}

	@Test
	void readsLiteralsToo() {
		Object value = Scalars.DURATION.parseLiteral(StringValue.of("P1D"), CoercedVariables.emptyVariables(),
				GraphQLContext.getDefault(), Locale.ROOT);
		assertThat(value).isEqualTo(Duration.ofDays(1));
	}

	private static void refuses(TextScalar<?> scalar, String text) {
		assertThatExceptionOfType(CoercingParseValueException.class).isThrownBy(() -> read(scalar, text));
	}

	private static Object read(TextScalar<?> scalar, String text) {
		return scalar.parseValue(text, GraphQLContext.getDefault(), Locale.ROOT);
	}

	private static String write(TextScalar<?> scalar, Object value) {
		return scalar.serialize(value, GraphQLContext.getDefault(), Locale.ROOT);
	}

}
