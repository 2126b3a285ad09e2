package io.meshgate.api.batch;

import io.meshgate.graph.person.Viewer;

/**
 * One thing asked of one parent.
 *
 * @param <P> names the parent
 * @param <Q> what is asked
 * @param viewer who looks
 * @param parent of whom
 * @param question what
 */
record Asked<P, Q>(Viewer viewer, P parent, Q question) {

	/** The same of any parent: what one statement answers together. */
	Asked<String, Q> anybody() {
		return new Asked<>(this.viewer, "", this.question);
	}

}
