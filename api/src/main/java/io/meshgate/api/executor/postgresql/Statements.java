package io.meshgate.api.executor.postgresql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The statements of one transaction. Names become part of a statement by the server's own
 * {@code format}, values never do.
 */
final class Statements {

	/** One for all tables: what is granted on one schema is kept in one row. */
	private static final long LOCK = 0x6d657368_67617465L;

	private final Connection connection;

	private String step = "BEGIN";

	Statements(Connection connection) {
		this.connection = connection;
	}

	/**
	 * Holds for this transaction alone, so that it does where connections are pooled.
	 * Nobody's functions are taken for the server's.
	 */
	void begin(Duration patience) throws SQLException {
		String limit = String.valueOf(patience.toMillis());
		rows("""
				SELECT
				  pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true),
				  pg_catalog.set_config('statement_timeout', ?, true),
				  pg_catalog.set_config('lock_timeout', ?, true),
				  pg_catalog.set_config('idle_in_transaction_session_timeout', ?, true)
				""", (row) -> limit, limit, limit, limit);
	}

	void lock() throws SQLException {
		this.step = "LOCK";
		rows("SELECT pg_advisory_xact_lock(" + LOCK + ")", (row) -> LOCK);
	}

	<T> List<T> rows(String query, Row<T> row, @Nullable String... values) throws SQLException {
		try (PreparedStatement statement = this.connection.prepareStatement(query)) {
			for (int index = 0; index < values.length; index++) {
				statement.setString(index + 1, values[index]);
			}
			try (ResultSet result = statement.executeQuery()) {
				List<T> rows = new ArrayList<>();
				while (result.next()) {
					rows.add(row.of(result));
				}
				return rows;
			}
		}
	}

	/**
	 * Changes something.
	 * @param template as {@code format} takes it: a name stands in it as {@code %I}
	 * @param names what stands there
	 */
	void run(String template, String... names) throws SQLException {
		this.step = template.substring(0, template.indexOf('%')).strip();
		String format = "SELECT format(?" + ", ?::text".repeat(names.length) + ")";
		List<String> values = new ArrayList<>(List.of(template));
		values.addAll(List.of(names));
		String text = rows(format, (row) -> row.getString(1), values.toArray(String[]::new)).getFirst();
		try (Statement statement = this.connection.createStatement()) {
			statement.setEscapeProcessing(false);
			statement.execute(text);
		}
	}

	/** What was begun last, without a name. */
	String step() {
		return this.step;
	}

	/**
	 * How a row is read.
	 *
	 * @param <T> what it is
	 */
	@FunctionalInterface
	interface Row<T> {

		T of(ResultSet row) throws SQLException;

	}

}
