package io.meshgate.api.batch;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/**
 * What it was too late for in one request, and what is kept of it for when it is asked
 * again. Fields of the root go by what they are called in the answer. The time of all of
 * them runs from the beginning of the request, however often it is asked.
 */
final class Missed {

	/** The first time, some are too late; the second time, whoever asks for more is. */
	private static final int MOST_RUNS = 3;

	private final long began = System.nanoTime();

	private final Set<String> fields = ConcurrentHashMap.newKeySet();

	private final Set<String> asking = ConcurrentHashMap.newKeySet();

	private final Map<String, Object> answers = new ConcurrentHashMap<>();

	private volatile int run = 1;

	private volatile boolean vain;

	/** When something is due that may take some time in all. */
	Deadline in(Duration time) {
		return new Deadline(this.began + time.toNanos());
	}

	/** When it is due this time: a fifth of what was left is left to ask again. */
	Deadline now(Duration time) {
		return in(time.minus(time.dividedBy((long) Math.pow(5, this.run))));
	}

	boolean has(String field) {
		return this.fields.contains(field);
	}

	@Nullable Object kept(String field) {
		return this.answers.get(field);
	}

	void keep(String field, Object answer) {
		this.answers.put(field, answer);
	}

	/** That something is loaded below a field. */
	void asks(String field) {
		this.asking.add(field);
	}

	void add(String field) {
		this.fields.add(field);
		this.vain = true;
	}

	/** Whether nobody reads what is answered this time. */
	boolean isVain() {
		return this.vain;
	}

	/**
	 * Whether the request is to be asked again, which begins then.
	 * @return true at most twice
	 */
	boolean again() {
		if (!this.vain || this.run == MOST_RUNS) {
			return false;
		}
		this.run++;
		this.vain = false;
		if (this.run == MOST_RUNS) {
			this.fields.addAll(this.asking);
		}
		return true;
	}

}
