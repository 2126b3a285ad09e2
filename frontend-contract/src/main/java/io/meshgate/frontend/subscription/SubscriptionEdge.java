package io.meshgate.frontend.subscription;

/**
 * A subscription in a list.
 *
 * @param cursor where this subscription stands in the list
 * @param node the subscription
 */
public record SubscriptionEdge(String cursor, Subscription node) {
}
