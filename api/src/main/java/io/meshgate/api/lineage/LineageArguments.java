package io.meshgate.api.lineage;

import java.time.OffsetDateTime;
import java.util.Optional;

import io.meshgate.api.refusal.BadRequest;
import io.meshgate.frontend.lineage.LineageBudget;
import io.meshgate.frontend.lineage.LineageDirection;
import io.meshgate.frontend.lineage.LineageFilter;
import io.meshgate.frontend.lineage.LineageLevel;
import io.meshgate.graph.lineage.LineageWalk;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of {@code lineage}.
 *
 * @param of the global id of the start
 * @param direction which way
 * @param depth how many hops
 * @param level in which detail
 * @param asOf as it was known then
 * @param filter which edges count
 * @param budget what it may cost
 * @param after where an earlier answer was cut
 */
record LineageArguments(String of, LineageDirection direction, @Nullable Integer depth, @Nullable LineageLevel level,
		@Nullable OffsetDateTime asOf, @Nullable LineageFilter filter, @Nullable LineageBudget budget,
		@Nullable String after) {

	private static final int DEFAULT_DEPTH = 3;

	LineageWalk walk() {
		int hops = (this.depth != null) ? this.depth : DEFAULT_DEPTH;
		if (hops < 0 || hops > LineageWalk.DEEPEST) {
			throw new BadRequest("depth must be between 0 and " + LineageWalk.DEEPEST + ", not " + hops + ".");
		}
		return new LineageWalk(Flowing.start(this.of), Flowing.level(this.level),
				io.meshgate.graph.lineage.LineageDirection.valueOf(this.direction.name()), hops,
				Counting.view(this.asOf, this.filter), Counting.budget(this.budget),
				Optional.ofNullable(this.after).map(FrontierText::read).orElse(null));
	}

}
