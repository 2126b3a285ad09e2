package io.meshgate.graph;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.mapstruct.TargetType;
import org.neo4j.driver.Value;

/**
 * How the mappers read the driver's values. A null in the graph is null here; a wrong
 * type fails.
 */
public final class RowValues {

	/**
	 * A text.
	 * @param value of the driver
	 * @return the text, or null
	 */
	public @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

	/**
	 * A whole number.
	 * @param value of the driver, not null
	 * @return the number
	 */
	public int number(Value value) {
		return value.asInt();
	}

	/**
	 * A number with a fraction.
	 * @param value of the driver, not null
	 * @return the number
	 */
	public double fraction(Value value) {
		return value.asDouble();
	}

	/**
	 * A claim.
	 * @param value of the driver, not null
	 * @return whether it holds
	 */
	public boolean claim(Value value) {
		return value.asBoolean();
	}

	/**
	 * An instant.
	 * @param value of the driver
	 * @return the instant, or null
	 */
	public @Nullable Instant instant(Value value) {
		return value.isNull() ? null : value.asZonedDateTime().toInstant();
	}

	/**
	 * Texts.
	 * @param value of the driver
	 * @return the texts; empty for null
	 */
	public List<String> texts(Value value) {
		return value.isNull() ? List.of() : value.asList(Value::asString);
	}

	/**
	 * One of the constants of an enum, which the graph holds by name.
	 * @param <E> the enum
	 * @param value of the driver
	 * @param type the enum's type
	 * @return the constant, or null
	 */
	public <E extends Enum<E>> @Nullable E constant(Value value, @TargetType Class<E> type) {
		return value.isNull() ? null : Enum.valueOf(type, value.asString());
	}

	/**
	 * An identity, which the graph holds as a text and which is never null. Every
	 * {@link Id} is a record of its text alone.
	 * @param <I> what it is the identity of
	 * @param value of the driver, not null
	 * @param type the identity's type
	 * @return the identity
	 */
	public <I extends Id> I id(Value value, @TargetType Class<I> type) {
		if (value.isNull()) {
			throw new IllegalStateException("The statement returned null for a " + type.getSimpleName());
		}
		try {
			return type.getConstructor(String.class).newInstance(value.asString());
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(type.getSimpleName() + " is not a record of its text alone", ex);
		}
	}

	/**
	 * A map, or the properties of a node, as strict columns.
	 * @param value of the driver
	 * @return the columns, or null
	 */
	public static @Nullable Map<String, Value> columns(Value value) {
		return value.isNull() ? null : new StrictColumns(value.asMap((each) -> each));
	}

	/**
	 * A map in a column that is never null, as strict columns.
	 * @param columns of a row
	 * @param column its name
	 * @return its columns
	 */
	public static Map<String, Value> nested(Map<String, Value> columns, String column) {
		Value value = Objects.requireNonNull(columns.get(column));
		return new StrictColumns(value.asMap((each) -> each));
	}

	/**
	 * A list of maps, each as strict columns.
	 * @param value of the driver
	 * @return the columns of each; empty for null
	 */
	public static List<Map<String, Value>> rows(Value value) {
		return value.isNull() ? List.of() : value.asList((each) -> new StrictColumns(each.asMap((field) -> field)));
	}

}
