package io.meshgate.api.lineage.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;

import io.meshgate.graph.Graph;
import io.meshgate.graph.lineage.event.LineageEvent;
import io.meshgate.graph.lineage.intake.LineageIntake;
import org.jspecify.annotations.Nullable;

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

	/** Comes back when they are written, by whomever. */
	void write(List<LineageEvent> events) {
		for (int from = 0; from < events.size(); from += MOST) {
			writeSome(new Waiting(events.subList(from, Math.min(from + MOST, events.size()))));
		}
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
		if (own.failure != null) {
			throw own.failure;
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

	/** What fails together is tried one by one: nobody suffers from what others sent. */
	private void writeTogether(List<Waiting> several) {
		try {
			take(several.stream().flatMap((waiting) -> waiting.events.stream()).toList());
		}
		catch (RuntimeException failure) {
			if (several.size() > 1) {
				several.forEach((waiting) -> writeTogether(List.of(waiting)));
				return;
			}
			several.forEach((waiting) -> waiting.failure = failure);
		}
		finally {
			several.forEach((waiting) -> waiting.ended = true);
		}
	}

	private void take(List<LineageEvent> events) {
		Instant now = this.clock.instant();
		this.graph.write((transaction) -> {
			LineageIntake.take(transaction, events, now);
			return events.size();
		});
	}

	/** Read and written under the lock alone. */
	private static final class Waiting {

		private final List<LineageEvent> events;

		private boolean ended;

		private @Nullable RuntimeException failure;

		Waiting(List<LineageEvent> events) {
			this.events = events;
		}

	}

}
