package io.meshgate.graph.access.transition;

/**
 * Who makes a transition.
 */
public enum RequestActor {

	/** Whoever is signed in. */
	ANYBODY,
	/** Whoever made the request. */
	REQUESTER,
	/** Whoever may decide on it where it stands now, or their delegate. */
	APPROVER,
	/** The portal by itself. */
	SYSTEM

}
