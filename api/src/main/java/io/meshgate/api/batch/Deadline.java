package io.meshgate.api.batch;

import java.time.Duration;

/**
 * When an answer is due, by a clock that nobody sets.
 *
 * @param at in nanoseconds of that clock
 */
public record Deadline(long at) {

	private static final Duration SHORTEST = Duration.ofMillis(1);

	/**
	 * What is due after some time.
	 * @param time how long
	 * @return the end of it
	 */
	public static Deadline in(Duration time) {
		return new Deadline(System.nanoTime() + time.toNanos());
	}

	boolean isOver() {
		return this.at - System.nanoTime() <= 0;
	}

	/** What is left until then, or hardly anything. */
	Duration left() {
		Duration left = Duration.ofNanos(this.at - System.nanoTime());
		return (left.compareTo(SHORTEST) > 0) ? left : SHORTEST;
	}

	/**
	 * A part of what is left.
	 * @param tenths how much of it
	 * @return the part, or hardly anything
	 */
	public Duration left(int tenths) {
		return left().multipliedBy(tenths).dividedBy(10).plus(SHORTEST);
	}

}
