package io.meshgate.graph.subscription;

/**
 * What the viewer is to a subscription.
 */
public enum SubscriptionRole {

	CONSUMER, OWNER

}
