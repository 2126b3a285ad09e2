package io.meshgate.api.scalar;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import org.jspecify.annotations.Nullable;

/**
 * A scalar that is a text on the wire and a value of its own in the house.
 *
 * @param <T> the Java type
 * @param type the Java type
 * @param form how the text has to look, for a person to read
 * @param reader reads a text; empty where it does not have the form
 * @param writer writes a value
 */
record TextScalar<T>(Class<T> type, String form, Function<String, Optional<T>> reader,
		Function<T, String> writer) implements Coercing<T, String> {

	@Override
	public String serialize(Object value, GraphQLContext context, Locale locale) {
		if (!this.type.isInstance(value)) {
			throw new CoercingSerializeException("A " + value.getClass().getName() + " is no " + this.type.getName());
		}
		return this.writer.apply(this.type.cast(value));
	}

	@Override
	public T parseValue(Object input, GraphQLContext context, Locale locale) {
		return read(input).orElseThrow(() -> new CoercingParseValueException(complaint()));
	}

	@Override
	public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
		return read((input instanceof StringValue text) ? text.getValue() : null)
			.orElseThrow(() -> new CoercingParseLiteralException(complaint()));
	}

	@Override
	public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
		return StringValue
			.of(this.type.isInstance(input) ? this.writer.apply(this.type.cast(input)) : input.toString());
	}

	private Optional<T> read(@Nullable Object input) {
		return (input instanceof String text) ? this.reader.apply(text) : Optional.empty();
	}

	private String complaint() {
		return "Expected " + this.form + ".";
	}

}
