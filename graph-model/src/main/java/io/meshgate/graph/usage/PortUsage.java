package io.meshgate.graph.usage;

import java.util.List;

/**
 * How much an output port is used.
 *
 * @param consumers how many have an active subscription to it
 * @param reads how often it was read, by day
 */
public record PortUsage(int consumers, List<DailyReads> reads) {

	public PortUsage {
		reads = List.copyOf(reads);
	}

}
