package io.meshgate.frontend.usage;

import java.util.List;

/**
 * How much an output port is used.
 *
 * @param consumers how many have an active subscription to it, as far as the viewer may
 * see them; whoever answers for the product sees all
 * @param reads how often it was read, by day, as far as that was reported
 */
public record PortUsage(int consumers, List<DailyReads> reads) {

	public PortUsage {
		reads = List.copyOf(reads);
	}

}
