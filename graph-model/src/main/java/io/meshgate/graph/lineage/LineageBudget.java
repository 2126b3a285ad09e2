package io.meshgate.graph.lineage;

import java.time.Duration;

/**
 * What a lineage may cost.
 *
 * @param nodes how many things it holds at most, 1 to {@link #MOST_NODES}
 * @param width how many things of one distance it holds at most
 * @param time how long it may take, {@link #SHORTEST} to {@link #LONGEST}
 */
public record LineageBudget(int nodes, int width, Duration time) {

	/** The most things that one answer holds. */
	public static final int MOST_NODES = 5_000;

	/** The shortest that one answer may take: in less nobody can look at the start. */
	public static final Duration SHORTEST = Duration.ofSeconds(1);

	/** The longest that one answer may take. */
	public static final Duration LONGEST = Duration.ofSeconds(20);

	/** What is spent unless something else is said. */
	public static final LineageBudget USUAL = new LineageBudget(1_000, 1_000, Duration.ofSeconds(10));

	/** All that can be spent. */
	public static final LineageBudget LARGEST = new LineageBudget(MOST_NODES, MOST_NODES, LONGEST);

	public LineageBudget {
		if (nodes < 1 || nodes > MOST_NODES || width < 1 || time.compareTo(SHORTEST) < 0
				|| time.compareTo(LONGEST) > 0) {
			throw new IllegalArgumentException("Not a budget: " + nodes + ", " + width + ", " + time);
		}
	}

}
