package io.meshgate.api.lineage.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;

import io.meshgate.graph.Graph;
import io.meshgate.graph.GraphTimeout;
import io.meshgate.graph.GraphUnavailable;
import io.meshgate.graph.lineage.event.LineageEvent;
import io.meshgate.graph.lineage.intake.LineageIntake;
import io.meshgate.graph.lineage.intake.ToldTooMuch;

/**
 * Writes what several senders told at once in one transaction. They would stand in a line
 * otherwise, each waiting for the disk of all before them; so whoever comes next takes
 * along what waits.
 */
final class SharedWrites {

	/** Enough that the disk is waited for rarely, and little enough to be fast. */
	private static final int MOST = 500;

	private final Graph graph;

	private final Clock clock;

	private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();

	private final ReentrantLock writing = new ReentrantLock();

	SharedWrites(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * Comes back when they are written, by whomever.
	 * @return those that could not be written; where the database does nothing at the
	 * moment, all that were left
	 */
	List<Unwritten> write(List<LineageEvent> events) {
		List<Unwritten> unwritten = new ArrayList<>();
		for (int from = 0; from < events.size(); from += MOST) {
			Waiting some = new Waiting(from, events.subList(from, Math.min(from + MOST, events.size())));
			if (unwritten.size() == from && from > 0 && unwritten.getLast().isPassing()) {
				RuntimeException cause = unwritten.getLast().cause();
				some.items().forEach((item) -> item.fail(cause));
			}
			else {
				writeSome(some);
			}
			unwritten.addAll(some.unwritten.values());
		}
		return unwritten;
	}

	private void writeSome(Waiting own) {
		this.queue.add(own);
		this.writing.lock();
		try {
			while (!own.ended) {
				writeTogether(next());
			}
		}
		finally {
			this.writing.unlock();
		}
	}

	private List<Waiting> next() {
		List<Waiting> next = new ArrayList<>();
		int count = 0;
		for (Waiting first = this.queue.peek(); first != null
				&& (next.isEmpty() || count + first.events.size() <= MOST); first = this.queue.peek()) {
			next.add(this.queue.remove());
			count += first.events.size();
		}
		return next;
	}

	private void writeTogether(List<Waiting> several) {
		try {
			writeAll(several.stream().flatMap((waiting) -> waiting.items().stream()).toList(), true);
		}
		catch (Error broken) {
			several.forEach((waiting) -> waiting.items()
				.forEach((item) -> item.fail(new IllegalStateException("The intake broke", broken))));
			throw broken;
		}
		finally {
			several.forEach((waiting) -> waiting.ended = true);
		}
	}

	/**
	 * What fails together is tried in halves, down to each by itself: nobody suffers from
	 * what others sent, nor an event from its neighbours. What takes too long twice would
	 * do so however small it is.
	 */
	private void writeAll(List<Item> items, boolean patient) {
		try {
			take(items.stream().map(Item::event).toList());
		}
		catch (RuntimeException failure) {
			boolean slow = failure instanceof GraphTimeout;
			if (items.size() == 1 || failure instanceof GraphUnavailable || (slow && !patient)) {
				items.forEach((item) -> item.fail(failure));
				if (failure instanceof ToldTooMuch) {
					takeRunsAlone(items, failure);
				}
				return;
			}
			writeAll(items.subList(0, items.size() / 2), patient && !slow);
			writeAll(items.subList(items.size() / 2, items.size()), patient && !slow);
		}
	}

	/** A run whose end moves too much has ended all the same. */
	private void takeRunsAlone(List<Item> items, RuntimeException failure) {
		List<LineageEvent> events = items.stream()
			.map(Item::event)
			.filter((event) -> event.run() != null)
			.map(LineageEvent::ofRunAlone)
			.toList();
		try {
			if (!events.isEmpty()) {
				take(events);
			}
		}
		catch (RuntimeException again) {
			failure.addSuppressed(again);
		}
	}

	private void take(List<LineageEvent> events) {
		Instant now = this.clock.instant();
		this.graph.write((transaction) -> {
			LineageIntake.take(transaction, events, now);
			return events.size();
		});
	}

	/** An event that somebody waits for. */
	private record Item(Waiting sender, int index, LineageEvent event) {

		void fail(RuntimeException cause) {
			this.sender.unwritten.putIfAbsent(this.index, new Unwritten(this.index, cause));
		}

	}

	/** Read and written under the lock alone. */
	private static final class Waiting {

		private final int before;

		private final List<LineageEvent> events;

		private final Map<Integer, Unwritten> unwritten = new TreeMap<>();

		private boolean ended;

		Waiting(int before, List<LineageEvent> events) {
			this.before = before;
			this.events = events;
		}

		List<Item> items() {
			List<Item> items = new ArrayList<>();
			this.events.forEach((event) -> items.add(new Item(this, this.before + items.size(), event)));
			return items;
		}

	}

}
