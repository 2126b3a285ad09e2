package io.meshgate.graph;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Waits for an answer no longer than somebody can.
 */
final class Patience {

	private Patience() {
	}

	static <T> T wait(Duration patience, Supplier<T> answer) {
		FutureTask<T> task = new FutureTask<>(answer::get);
		Thread.ofVirtual().name("patient-read").start(task);
		try {
			return task.get(patience.toNanos(), TimeUnit.NANOSECONDS);
		}
		catch (TimeoutException ex) {
			throw new GraphTimeout(ex);
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof RuntimeException cause) {
				throw cause;
			}
			throw new IllegalStateException(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new GraphTimeout(ex);
		}
	}

}
