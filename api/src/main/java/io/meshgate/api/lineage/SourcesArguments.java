package io.meshgate.api.lineage;

import java.time.OffsetDateTime;

import io.meshgate.frontend.lineage.LineageFilter;
import io.meshgate.frontend.lineage.LineageLevel;
import io.meshgate.graph.lineage.LineageBudget;
import io.meshgate.graph.lineage.LineageDirection;
import io.meshgate.graph.lineage.LineageWalk;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of {@code rootSources}.
 *
 * @param of the global id of the start
 * @param level in which detail
 * @param asOf as it was known then
 * @param filter which edges count
 */
record SourcesArguments(String of, @Nullable LineageLevel level, @Nullable OffsetDateTime asOf,
		@Nullable LineageFilter filter) {

	LineageWalk walk() {
		return new LineageWalk(Flowing.start(this.of), Flowing.level(this.level), LineageDirection.UPSTREAM,
				LineageWalk.DEEPEST, Counting.view(this.asOf, this.filter), LineageBudget.LARGEST, null);
	}

}
