package io.meshgate.graph.lineage.intake;

import java.time.Instant;

import io.meshgate.graph.dataset.DatasetName;
import org.jspecify.annotations.Nullable;

/**
 * One thing told of a dataset that is true only if what it was told with counts.
 *
 * @param dataset which one
 * @param kind what is told
 * @param alias its other name; null where none is told
 * @param at when it was told
 */
record Change(DatasetName dataset, Kind kind, @Nullable DatasetName alias, Instant at) {

	/** The same, whenever it was told. */
	Change whenever() {
		return new Change(this.dataset, this.kind, this.alias, Instant.EPOCH);
	}

	/** What may be told. */
	enum Kind {

		/** It is gone. */
		GONE(1),

		/** It is there. */
		THERE(1),

		/** It has another name. */
		NAMED(1),

		/** It has no other names any more. */
		UNNAMED(ToldAliases.MOST_ENDS);

		private final int most;

		Kind(int most) {
			this.most = most;
		}

		/** Of how many first and last times it matters when it was told. */
		int most() {
			return this.most;
		}

	}

}
