package io.meshgate.api.portal;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Transaction;

/**
 * A change that is kept from its end until another, begun meanwhile, has overtaken it or
 * waits for it.
 *
 * @param <T> what the other comes back with
 * @param other what the other came back with
 */
public record Overtaking<T>(T other) {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	/**
	 * Lets one change try to overtake another.
	 * @param <T> what it comes back with
	 * @param graph the mesh
	 * @param before what the slow one does first
	 * @param other the one that is begun then
	 * @param after what the slow one does last
	 * @return how that went
	 */
	public static <T> Overtaking<T> of(Graph graph, Consumer<Transaction> before, Supplier<T> other,
			Consumer<Transaction> after) {
		try (ExecutorService lane = Executors.newSingleThreadExecutor()) {
			Future<T> overtaking = graph.write((transaction) -> {
				before.accept(transaction);
				Future<T> begun = lane.submit(other::get);
				await(graph, begun);
				after.accept(transaction);
				return begun;
			});
			return new Overtaking<>(overtaking.get());
		}
		catch (ExecutionException failure) {
			throw new AssertionError("The other one fell", failure.getCause());
		}
		catch (InterruptedException interruption) {
			Thread.currentThread().interrupt();
			throw new AssertionError("It was called off", interruption);
		}
	}

	private static void await(Graph graph, Future<?> begun) {
		String cypher = """
				SHOW TRANSACTIONS YIELD status
				WHERE status STARTS WITH 'Blocked'
				RETURN count(*) AS waiting
				""";
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!begun.isDone() && System.nanoTime() < end
				&& graph.read((transaction) -> transaction.one(cypher, Map.of())).number("waiting") == 0) {
			Thread.onSpinWait();
		}
	}

}
