package io.meshgate.graph;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.Value;

/**
 * Mapping code asks {@code containsKey} before it reads and would pass silently over a
 * mistyped column; here every column is claimed and a missing one fails.
 */
final class StrictColumns extends AbstractMap<String, Value> {

	private final Map<String, Value> columns;

	StrictColumns(Map<String, Value> columns) {
		this.columns = columns;
	}

	@Override
	public boolean containsKey(Object key) {
		return true;
	}

	@Override
	public Value get(Object key) {
		Value value = this.columns.get(key);
		if (value == null) {
			throw new IllegalStateException("The statement returned no column '" + key + "'");
		}
		return value;
	}

	@Override
	public Set<Entry<String, Value>> entrySet() {
		return this.columns.entrySet();
	}

}
