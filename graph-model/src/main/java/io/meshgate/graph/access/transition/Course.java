package io.meshgate.graph.access.transition;

import java.util.List;

import io.meshgate.graph.access.AccessRequestStatus;

/**
 * What comes of a move.
 */
public sealed interface Course {

	/**
	 * The request goes on.
	 *
	 * @param now as it stands then
	 * @param passed the transitions it has made, in this order
	 */
	record Gone(RequestCourse now, List<RequestTransition> passed) implements Course {

		public Gone {
			passed = List.copyOf(passed);
		}

	}

	/**
	 * The request stays as it is: what was tried does not lead on from there.
	 *
	 * @param present where it stands
	 * @param because why, in one sentence
	 */
	record Refused(AccessRequestStatus present, String because) implements Course {
	}

}
