package io.meshgate.graph.subscription;

import io.meshgate.graph.Id;

/**
 * The identity of a {@link Subscription}.
 *
 * @param value as it stands in the graph
 */
public record SubscriptionId(String value) implements Id {
}
