package io.meshgate.graph;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/**
 * A strict row of a result: a column that the statement did not return is an error in the
 * statement and is said so, instead of becoming null or 0.
 */
public final class Row {

	private final Map<String, Value> columns;

	Row(Map<String, Value> columns) {
		this.columns = columns;
	}

	/**
	 * The columns as the mappers read them; asking for one that is not there fails.
	 * @return a strict map
	 */
	public Map<String, Value> columns() {
		return new StrictColumns(this.columns);
	}

	/**
	 * A text column that is never null.
	 * @param column its name
	 * @return the text
	 */
	public String text(String column) {
		return value(column).asString();
	}

	/**
	 * A text column that may be null.
	 * @param column its name
	 * @return the text, if there is one
	 */
	public Optional<String> findText(String column) {
		Value value = value(column);
		return value.isNull() ? Optional.empty() : Optional.of(value.asString());
	}

	/**
	 * A whole number.
	 * @param column its name
	 * @return the number
	 */
	public int number(String column) {
		return value(column).asInt();
	}

	/**
	 * A claim.
	 * @param column its name
	 * @return whether it holds
	 */
	public boolean holds(String column) {
		return value(column).asBoolean();
	}

	/**
	 * An instant that may be null.
	 * @param column its name
	 * @return the instant, if there is one
	 */
	public Optional<Instant> findInstant(String column) {
		Value value = value(column);
		return value.isNull() ? Optional.empty() : Optional.of(value.asZonedDateTime().toInstant());
	}

	/**
	 * A list of texts.
	 * @param column its name
	 * @return the texts; empty where the column is null
	 */
	public List<String> texts(String column) {
		Value value = value(column);
		return value.isNull() ? List.of() : value.asList(Value::asString);
	}

	/**
	 * A map, or a node's properties, as a row of its own.
	 * @param column its name
	 * @return the row, if the column is not null
	 */
	public Optional<Row> findRow(String column) {
		Value value = value(column);
		return value.isNull() ? Optional.empty() : Optional.of(of(value));
	}

	/**
	 * A map, or a node's properties, that is never null.
	 * @param column its name
	 * @return the row
	 */
	public Row nested(String column) {
		return findRow(column).orElseThrow(() -> new IllegalStateException("The column '" + column + "' is null"));
	}

	/**
	 * A list of maps, each read as a row of its own.
	 * @param <T> what each is read as
	 * @param column its name
	 * @param mapper reads one
	 * @return the list; empty where the column is null
	 */
	public <T> List<T> list(String column, Function<Row, T> mapper) {
		Value value = value(column);
		return value.isNull() ? List.of() : value.asList((element) -> mapper.apply(of(element)));
	}

	private static Row of(MapAccessor accessor) {
		return new Row(accessor.asMap((value) -> value));
	}

	private Value value(String column) {
		Value value = this.columns.get(column);
		if (value == null) {
			throw new IllegalStateException("The statement returned no column '" + column + "'");
		}
		return value;
	}

}
