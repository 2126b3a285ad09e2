package io.meshgate.api.executor.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A way into the database for as long as one job takes. It is found anew where it was
 * lost, but a database that does not let anybody in is asked only once.
 */
final class Session implements AutoCloseable {

	private static final int ATTEMPTS = 5;

	/** Somebody changed the same thing at the same time. */
	private static final Set<String> COLLISIONS = Set.of("40001", "40P01", "23505", "42710", "XX000");

	private final DatabaseLogin login;

	private @Nullable Connection connection;

	private @Nullable Finding unreachable;

	Session(DatabaseLogin login) {
		this.login = login;
	}

	/**
	 * Runs one transaction, several times where others get into its way.
	 * @param work what is done in it
	 * @param <T> what it answers
	 * @return the answer, once it is committed
	 * @throws NotDone if it is not
	 */
	<T> T transact(Work<T> work) {
		for (int attempt = 1;; attempt++) {
			Connection open = open();
			Statements statements = new Statements(open);
			try {
				statements.begin(this.login.patience());
				T answer = work.in(statements);
				open.commit();
				return answer;
			}
			catch (NotDone failure) {
				takeBack(open, failure);
				throw failure;
			}
			catch (SQLException failure) {
				takeBack(open, failure);
				if (attempt == ATTEMPTS || !COLLISIONS.contains(String.valueOf(failure.getSQLState()))) {
					throw new NotDone(Refusals.of(failure, statements.step()));
				}
			}
		}
	}

	private Connection open() {
		if (this.unreachable != null) {
			throw new NotDone(this.unreachable);
		}
		Connection open = this.connection;
		if (open == null) {
			try {
				open = this.login.connect();
				this.connection = open;
			}
			catch (SQLException failure) {
				this.unreachable = Refusals.ofConnecting(failure);
				throw new NotDone(this.unreachable);
			}
		}
		return open;
	}

	/** What cannot be taken back is gone with its connection. */
	private void takeBack(Connection open, Exception cause) {
		try {
			open.rollback();
		}
		catch (SQLException lost) {
			cause.addSuppressed(lost);
			this.connection = null;
		}
	}

	@Override
	public void close() {
		if (this.connection != null) {
			try {
				this.connection.close();
			}
			catch (SQLException lost) {
				throw new IllegalStateException("A connection could not be closed (" + lost.getSQLState() + ")");
			}
		}
	}

	/**
	 * What is done in one transaction.
	 *
	 * @param <T> what it answers
	 */
	@FunctionalInterface
	interface Work<T> {

		T in(Statements statements) throws SQLException;

	}

}
