package io.meshgate.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * The one way to the database: each call is one transaction, run again by the driver when
 * the connection was lost or the members of the cluster changed. Ids and times are
 * therefore made before the lambda, never inside it. On a cluster, each reads what was
 * written through this same graph before.
 */
public final class Graph {

	private static final long SHORTEST = Duration.ofMillis(1).toNanos();

	/**
	 * When the reads of some work are due, in nanoseconds of the clock that nobody sets.
	 */
	private static final ScopedValue<Long> DUE = ScopedValue.newInstance();

	private final Driver driver;

	private final Duration timeout;

	private final @Nullable Duration patience;

	/**
	 * Uses the driver, which stays its owner's to close.
	 * @param driver connected to the mesh's database
	 * @param timeout how long one transaction may take before the database ends it
	 */
	public Graph(Driver driver, Duration timeout) {
		this(driver, timeout, null);
	}

	private Graph(Driver driver, Duration timeout, @Nullable Duration patience) {
		this.driver = driver;
		this.timeout = timeout;
		this.patience = patience;
	}

	/**
	 * The same database, for a read that nobody waits for longer than they can. The
	 * database looks at its own clock every now and then only, so the wait ends here;
	 * what was to be read may be read on for a while.
	 * @param patience how long each read may take
	 * @return the way to it
	 */
	public Graph within(Duration patience) {
		return new Graph(this.driver, patience, patience);
	}

	/**
	 * Does work that nobody waits for longer than they can: all that it reads is read
	 * within that, by whichever way to the database. It reads where it is, not in threads
	 * of its own.
	 * @param <T> what it answers
	 * @param patience how long all its reads may take
	 * @param work reads from any graph
	 * @return its answer
	 * @throws GraphTimeout if its reads take too long
	 */
	public static <T> T within(Duration patience, Supplier<T> work) {
		return ScopedValue.where(DUE, System.nanoTime() + patience.toNanos()).call(work::get);
	}

	/**
	 * Runs a read transaction.
	 * @param <T> what it answers
	 * @param work the statements; may be run more than once
	 * @return the answer of the run that was committed
	 * @throws GraphUnavailable if the database cannot be reached
	 * @throws GraphTimeout if it takes too long
	 */
	public <T> T read(Function<Transaction, T> work) {
		Duration left = left();
		return (left != null) ? Patience.wait(left, () -> readOut(left, work)) : readOut(this.timeout, work);
	}

	/** What a read may take; null where nobody is in a hurry. */
	private @Nullable Duration left() {
		if (!DUE.isBound()) {
			return this.patience;
		}
		Duration left = Duration.ofNanos(Math.max(SHORTEST, DUE.get() - System.nanoTime()));
		return (this.patience != null && this.patience.compareTo(left) < 0) ? this.patience : left;
	}

	private <T> T readOut(Duration timeout, Function<Transaction, T> work) {
		return use(AccessMode.READ,
				(session) -> session.executeRead((context) -> work.apply(new Transaction(context)), limits(timeout)));
	}

	/**
	 * Runs a write transaction.
	 * @param <T> what it answers
	 * @param work the statements; may be run more than once, and only one run is
	 * committed
	 * @return the answer of the run that was committed
	 * @throws GraphUnavailable if the database cannot be reached
	 * @throws GraphTimeout if it takes too long
	 */
	public <T> T write(Function<Transaction, T> work) {
		return write(this.timeout, work);
	}

	/**
	 * Runs a write transaction that may take long.
	 * @param <T> what it answers
	 * @param patience how long it may take, however much it is
	 * @param work the statements; may be run more than once, and only one run is
	 * committed
	 * @return the answer of the run that was committed
	 * @throws GraphUnavailable if the database cannot be reached
	 * @throws GraphTimeout if it takes too long
	 */
	public <T> T write(Duration patience, Function<Transaction, T> work) {
		return use(AccessMode.WRITE,
				(session) -> session.executeWrite((context) -> work.apply(new Transaction(context)), limits(patience)));
	}

	/**
	 * Runs a write transaction and undoes it: what would happen, told by what did.
	 * @param <T> what it answers
	 * @param patience how long it may take, however much it is
	 * @param work the statements; may be run more than once
	 * @return the answer of the last run, of which nothing stays
	 * @throws GraphUnavailable if the database cannot be reached
	 * @throws GraphTimeout if it takes too long
	 */
	public <T> T rehearse(Duration patience, Function<Transaction, T> work) {
		List<T> answer = new ArrayList<>();
		try {
			return write(patience, (transaction) -> {
				answer.clear();
				answer.add(work.apply(transaction));
				throw new Undone();
			});
		}
		catch (Undone expected) {
			return answer.getFirst();
		}
	}

	private static TransactionConfig limits(Duration timeout) {
		return TransactionConfig.builder().withTimeout(timeout).build();
	}

	private <T> T use(AccessMode mode, Function<Session, T> use) {
		try (Session session = session(mode)) {
			return use.apply(session);
		}
		catch (Neo4jException ex) {
			throw Outage.of(ex);
		}
	}

	private Session session(AccessMode mode) {
		return this.driver.session(SessionConfig.builder()
			.withDefaultAccessMode(mode)
			.withBookmarkManager(this.driver.executableQueryBookmarkManager())
			.build());
	}

	/** Makes the driver roll back. */
	private static final class Undone extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Undone() {
			super("undone", null, false, false);
		}

	}

}
