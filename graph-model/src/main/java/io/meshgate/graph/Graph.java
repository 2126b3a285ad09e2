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
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * The one way to the database: each call is one transaction, run again by the driver when
 * the connection was lost or the members of the cluster changed. Ids and times are
 * therefore made before the lambda, never inside it. On a cluster, each reads what was
 * written through this same graph before, and from the leader what was written by others
 * too.
 */
public final class Graph {

	private static final long SHORTEST = Duration.ofMillis(1).toNanos();

	/**
	 * When the reads of some work are due, in nanoseconds of the clock that nobody sets.
	 */
	private static final ScopedValue<Long> DUE = ScopedValue.newInstance();

	/** Whose doing it is what some work writes. */
	private static final ScopedValue<Id> ACTOR = ScopedValue.newInstance();

	private final Driver driver;

	private final Duration timeout;

	private final @Nullable Duration patience;

	/** As what reads are routed. */
	private final AccessMode reading;

	/**
	 * Uses the driver, which stays its owner's to close.
	 * @param driver connected to the mesh's database
	 * @param timeout how long one transaction may take before the database ends it
	 */
	public Graph(Driver driver, Duration timeout) {
		this(driver, timeout, null, AccessMode.READ);
	}

	private Graph(Driver driver, Duration timeout, @Nullable Duration patience, AccessMode reading) {
		this.driver = driver;
		this.timeout = timeout;
		this.patience = patience;
		this.reading = reading;
	}

	/**
	 * The same database, with all reads from the leader of a cluster: followers learn a
	 * little later what others wrote there. The database takes such reads for writes, and
	 * would let them write.
	 * @return the way to it
	 */
	public Graph readingFromLeader() {
		return new Graph(this.driver, this.timeout, this.patience, AccessMode.WRITE);
	}

	/**
	 * The same database, for a read that nobody waits for longer than they can. The
	 * database looks at its own clock every now and then only, so the wait ends here;
	 * what was to be read may be read on for a while.
	 * @param patience how long each read may take
	 * @return the way to it
	 */
	public Graph within(Duration patience) {
		return new Graph(this.driver, patience, patience, this.reading);
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
	 * Does work for somebody: whatever it writes, by whichever way to the database, is
	 * told of as their doing. What nobody is named for the portal does by itself.
	 * @param <T> what it answers
	 * @param actor who they are
	 * @param work writes where it is, not in threads of its own
	 * @return its answer
	 */
	public static <T> T by(Id actor, Supplier<T> work) {
		return ScopedValue.where(ACTOR, actor).call(work::get);
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
		return run(this.reading, timeout, work);
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
		return run(AccessMode.WRITE, patience, work);
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

	private <T> T run(AccessMode mode, Duration timeout, Function<Transaction, T> work) {
		@Nullable Id actor = ACTOR.isBound() ? ACTOR.get() : null;
		TransactionCallback<T> callback = (context) -> work.apply(new Transaction(context, actor));
		TransactionConfig limits = TransactionConfig.builder().withTimeout(timeout).build();
		try (Session session = session(mode)) {
			return (mode == AccessMode.READ) ? session.executeRead(callback, limits)
					: session.executeWrite(callback, limits);
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
