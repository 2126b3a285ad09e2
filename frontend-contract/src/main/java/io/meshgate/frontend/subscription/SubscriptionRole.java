package io.meshgate.frontend.subscription;

/**
 * What the viewer is to a subscription.
 */
public enum SubscriptionRole {

	/** On the side that consumes. */
	CONSUMER,

	/** On the side that owns the product. */
	OWNER

}
