package io.meshgate.frontend.usage;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How much a product is used.
 *
 * @param subscriptions how many subscriptions are active now, by who consumes; without
 * those that nobody has
 * @param consumers how many consumers have an active subscription, each once
 * @param downstreamProducts how many products read it directly, as far as the viewer may
 * see them
 * @param recentRequests how many requests for access were made in the last 30 days; null
 * for those who do not answer for the product
 * @param reads how often it was read, by day, as far as that was reported
 */
public record ProductUsage(List<ConsumerCount> subscriptions, int consumers, int downstreamProducts,
		@Nullable Integer recentRequests, List<DailyReads> reads) {

	public ProductUsage {
		subscriptions = List.copyOf(subscriptions);
		reads = List.copyOf(reads);
	}

}
