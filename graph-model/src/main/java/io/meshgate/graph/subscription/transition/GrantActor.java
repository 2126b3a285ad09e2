package io.meshgate.graph.subscription.transition;

/**
 * Who makes a transition.
 */
public enum GrantActor {

	/** Whoever answers for the product, or for a domain above. */
	OWNER,
	/** Whoever answers for the product, or looks after the security of the platform. */
	OWNER_OR_SECURITY,
	/** Whoever belongs to the side that consumes. */
	CONSUMER_SIDE,
	/** The portal by itself. */
	SYSTEM

}
