package io.meshgate.graph.subscription.transition;

import io.meshgate.graph.subscription.GrantStatus;

/**
 * What comes of a transition that is tried.
 */
public sealed interface GrantCourse {

	/**
	 * The grant goes on.
	 *
	 * @param passed how
	 */
	record Gone(GrantTransition passed) implements GrantCourse {
	}

	/**
	 * The grant stays as it is: what was tried does not lead on from there.
	 *
	 * @param present where it stands
	 * @param because why, in one sentence
	 */
	record Refused(GrantStatus present, String because) implements GrantCourse {
	}

}
