package io.meshgate.graph.usage;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How much a product is used.
 *
 * @param subscriptions how many subscriptions are active now, by who consumes
 * @param consumers how many consumers have one, each once
 * @param downstreamProducts how many products read it that the viewer may see
 * @param recentRequests how many requests were made of late; null for those who do not
 * answer for the product
 * @param reads how often it was read, by day
 */
public record ProductUsage(List<ConsumerCount> subscriptions, int consumers, int downstreamProducts,
		@Nullable Integer recentRequests, List<DailyReads> reads) {

	public ProductUsage {
		subscriptions = List.copyOf(subscriptions);
		reads = List.copyOf(reads);
	}

}
