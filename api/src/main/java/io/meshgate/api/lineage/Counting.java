package io.meshgate.api.lineage;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

import io.meshgate.api.refusal.BadRequest;
import io.meshgate.api.wire.Refs;
import io.meshgate.frontend.lineage.LineageFilter;
import io.meshgate.graph.lineage.LineageBudget;
import io.meshgate.graph.lineage.LineageSource;
import io.meshgate.graph.lineage.LineageView;
import org.jspecify.annotations.Nullable;

/**
 * Which edges of a lineage count, and what it may cost.
 */
final class Counting {

	private static final LineageFilter ALL = new LineageFilter(null, null, null);

	private Counting() {
	}

	static LineageView view(@Nullable OffsetDateTime asOf, @Nullable LineageFilter filter) {
		LineageFilter wanted = (filter != null) ? filter : ALL;
		if (wanted.sources() != null && wanted.sources().size() > LineageSource.values().length) {
			throw new BadRequest("sources must be at most " + LineageSource.values().length + ", not "
					+ wanted.sources().size() + ".");
		}
		return new LineageView(instant(asOf), Refs.constants(LineageSource.class, wanted.sources()),
				instant(wanted.seenSince()), Boolean.TRUE.equals(wanted.direct()));
	}

	static LineageBudget budget(io.meshgate.frontend.lineage.@Nullable LineageBudget budget) {
		if (budget == null) {
			return LineageBudget.USUAL;
		}
		return new LineageBudget(within("nodes", budget.nodes(), LineageBudget.USUAL.nodes()),
				within("width", budget.width(), LineageBudget.USUAL.width()), time(budget.time()));
	}

	private static int within(String name, @Nullable Integer wanted, int usual) {
		int most = (wanted != null) ? wanted : usual;
		if (most < 1 || most > LineageBudget.MOST_NODES) {
			throw new BadRequest(name + " must be between 1 and " + LineageBudget.MOST_NODES + ", not " + most + ".");
		}
		return most;
	}

	private static Duration time(@Nullable Duration wanted) {
		Duration time = Optional.ofNullable(wanted).orElse(LineageBudget.USUAL.time());
		if (time.compareTo(LineageBudget.SHORTEST) < 0 || time.compareTo(LineageBudget.LONGEST) > 0) {
			throw new BadRequest("time must be between " + LineageBudget.SHORTEST + " and " + LineageBudget.LONGEST
					+ ", not " + time + ".");
		}
		return time;
	}

	private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
		return (time != null) ? time.toInstant() : null;
	}

}
