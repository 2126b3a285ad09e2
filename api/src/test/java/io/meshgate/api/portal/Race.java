package io.meshgate.api.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Several who act at the same instant.
 */
public final class Race {

	private Race() {
	}

	/**
	 * Lets them all go at once.
	 * @param <T> what each comes back with
	 * @param runners each on a thread of its own
	 * @return what they come back with, in the same order
	 */
	public static <T> List<T> of(List<Supplier<T>> runners) {
		return inLanes(runners.size(), runners);
	}

	/**
	 * Lets them all go, so many at a time.
	 * @param <T> what each comes back with
	 * @param lanes how many run at once
	 * @param runners who run
	 * @return what they come back with, in the same order
	 */
	public static <T> List<T> inLanes(int lanes, List<Supplier<T>> runners) {
		CountDownLatch start = new CountDownLatch(1);
		try (ExecutorService track = Executors.newFixedThreadPool(lanes)) {
			List<Future<T>> running = new ArrayList<>();
			for (Supplier<T> runner : runners) {
				running.add(track.submit(() -> {
					start.await();
					return runner.get();
				}));
			}
			start.countDown();
			List<T> back = new ArrayList<>();
			for (Future<T> each : running) {
				back.add(each.get());
			}
			return back;
		}
		catch (ExecutionException failure) {
			throw new AssertionError("A runner fell", failure.getCause());
		}
		catch (InterruptedException interruption) {
			Thread.currentThread().interrupt();
			throw new AssertionError("The race was called off", interruption);
		}
	}

}
