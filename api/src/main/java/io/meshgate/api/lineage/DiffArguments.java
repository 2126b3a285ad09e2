package io.meshgate.api.lineage;

import java.time.Instant;
import java.time.OffsetDateTime;

import io.meshgate.frontend.lineage.LineageBudget;
import io.meshgate.frontend.lineage.LineageDirection;
import io.meshgate.frontend.lineage.LineageFilter;
import io.meshgate.frontend.lineage.LineageLevel;
import io.meshgate.graph.lineage.LineageWalk;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of {@code lineageDiff}.
 *
 * @param of the global id of the start
 * @param direction which way
 * @param depth how many hops
 * @param level in which detail
 * @param from the earlier moment
 * @param to the later moment; null for now
 * @param filter which edges count
 */
record DiffArguments(String of, LineageDirection direction, @Nullable Integer depth, @Nullable LineageLevel level,
		OffsetDateTime from, @Nullable OffsetDateTime to, @Nullable LineageFilter filter) {

	private static final LineageBudget ALL = new LineageBudget(io.meshgate.graph.lineage.LineageBudget.MOST_NODES,
			io.meshgate.graph.lineage.LineageBudget.MOST_NODES, null);

	/** As it was at the earlier moment. */
	LineageWalk walk() {
		return new LineageArguments(this.of, this.direction, this.depth, this.level, this.from, this.filter, ALL, null)
			.walk();
	}

	@Nullable Instant later() {
		return (this.to != null) ? this.to.toInstant() : null;
	}

}
