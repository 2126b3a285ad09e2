package io.meshgate.graph.operation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.Outbox;
import io.meshgate.graph.words.Findable;

/**
 * How the mesh is changed: in one write transaction, once however often it is sent or
 * run, and with what happened appended to the outbox and to the record beside it.
 */
public final class Changes {

	private static final int AT_ONCE = 500;

	private final Graph graph;

	private final Operations operations = new Operations();

	private final Outbox outbox = new Outbox();

	private final Clock clock;

	/**
	 * Changes the graph.
	 * @param graph the mesh
	 * @param clock tells when
	 */
	public Changes(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * The time, to be asked before the transaction and not inside it.
	 * @return now
	 */
	public Instant now() {
		return this.clock.instant();
	}

	/**
	 * Makes a change that somebody asked for.
	 * @param <K> the ways in which it can end
	 * @param operation tells it from all others
	 * @param kinds the ways in which it can end
	 * @param change does it; may be run more than once, and only one run is committed
	 * @return how it ended
	 * @throws OperationKeyReused if the caller's key was used for another change
	 */
	public <K extends Enum<K>> Ending<K> make(Operation operation, Class<K> kinds,
			Function<Transaction, Ending<K>> change) {
		return Graph.by(operation.by(), () -> this.graph.write((transaction) -> {
			Supplier<Ending<K>> once = () -> change.apply(transaction);
			return this.operations.once(transaction, operation, kinds, once);
		}));
	}

	/**
	 * Makes a change that nobody asked for and that finds nothing to do the second time.
	 * @param <T> what it answers
	 * @param change does it; may be run more than once, and only one run is committed
	 * @return the answer of the run that was committed
	 */
	public <T> T make(Function<Transaction, T> change) {
		return this.graph.write(change);
	}

	/**
	 * Tells of all that has come due and was not told yet, also of what did while the
	 * portal was down: some at a time, so that no transaction grows without end.
	 * @param due puts it on record
	 */
	public void tellDue(Due due) {
		int told;
		do {
			told = tellSome(due);
		}
		while (told == AT_ONCE);
	}

	private int tellSome(Due due) {
		Instant now = now();
		return make((transaction) -> {
			List<Event> events = due.pass(transaction, now, AT_ONCE);
			tell(transaction, events.toArray(Event[]::new));
			return events.size();
		});
	}

	/**
	 * Tells what happened, after all else is written: what changed is found by what it
	 * says now.
	 * @param transaction the change's own
	 * @param events in the order they happened
	 */
	public void tell(Transaction transaction, Event... events) {
		List<Event> told = List.of(events);
		this.outbox.append(transaction, told);
		Findable.follow(transaction, told);
	}

}
