package io.meshgate.api.batch;

import java.util.function.Supplier;

import io.meshgate.graph.person.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * One thing asked of one parent.
 *
 * @param <P> names the parent
 * @param <Q> what is asked
 * @param viewer who looks
 * @param parent of whom
 * @param question what
 * @param due that whatever it stands below is due; null where nothing is
 */
record Asked<P, Q>(Viewer viewer, P parent, Q question, @Nullable Due due) {

	/** The same of any parent: what one statement answers together. */
	Asked<String, Q> anybody() {
		return new Asked<>(this.viewer, "", this.question, this.due);
	}

	/** Others of the same level were not there in time. */
	void waited() {
		if (this.due != null) {
			this.due.waited();
		}
	}

	/** Loads it in the time there is. */
	<T> T load(Supplier<T> loading) {
		return (this.due != null) ? this.due.load(loading) : loading.get();
	}

}
