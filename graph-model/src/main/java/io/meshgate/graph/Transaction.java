package io.meshgate.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.TransientException;

/**
 * A running transaction, handed to the stores' methods. Only {@link Graph} makes one.
 */
public final class Transaction {

	private final TransactionContext context;

	private final @Nullable Id actor;

	Transaction(TransactionContext context, @Nullable Id actor) {
		this.context = context;
		this.actor = actor;
	}

	/**
	 * Whose doing it is.
	 * @return the identity of who asked for the change; empty where the portal makes it
	 * by itself
	 */
	public Optional<String> actor() {
		return Optional.ofNullable(this.actor).map(Id::value);
	}

	/**
	 * Runs a statement and answers all its rows.
	 * @param cypher the statement
	 * @param parameters its parameters
	 * @return the rows, in the statement's order
	 * @throws GraphOverfull if that is more than fits; the driver, which tries again what
	 * passes by itself, is not to see it
	 */
	public List<Row> rows(String cypher, Map<String, ?> parameters) {
		try {
			return run(cypher, parameters).list(Transaction::row);
		}
		catch (TransientException ex) {
			throw Outage.isOverfull(ex) ? new GraphOverfull(ex) : ex;
		}
	}

	/**
	 * Runs a statement that answers at most one row.
	 * @param cypher the statement
	 * @param parameters its parameters
	 * @return the row, if there is one
	 */
	public Optional<Row> row(String cypher, Map<String, ?> parameters) {
		List<Row> rows = rows(cypher, parameters);
		if (rows.size() > 1) {
			throw new IllegalStateException("Expected at most one row, found " + rows.size());
		}
		return rows.stream().findFirst();
	}

	/**
	 * Runs a write that must answer exactly one row: a {@code MATCH} that finds nothing
	 * writes nothing and raises nothing, so every write states what it must have changed.
	 * @param cypher the statement
	 * @param parameters its parameters
	 * @return the row
	 */
	public Row one(String cypher, Map<String, ?> parameters) {
		return row(cypher, parameters)
			.orElseThrow(() -> new IllegalStateException("A write that must change one thing changed nothing"));
	}

	private Result run(String cypher, Map<String, ?> parameters) {
		return this.context.run(cypher, Values.value(Parameters.of(parameters)));
	}

	private static Row row(Record result) {
		return new Row(result.asMap((value) -> value));
	}

}
