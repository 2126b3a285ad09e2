package io.meshgate.api.lineage;

import java.time.OffsetDateTime;

import io.meshgate.api.refusal.BadRequest;
import io.meshgate.frontend.lineage.LineageFilter;
import io.meshgate.graph.lineage.LineageStart;
import io.meshgate.graph.lineage.path.Paths.Route;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of {@code paths}.
 *
 * @param from the global id of one end
 * @param to the global id of the other
 * @param first how many ways
 * @param asOf as it was known then
 * @param filter which edges count
 */
record PathsArguments(String from, String to, @Nullable Integer first, @Nullable OffsetDateTime asOf,
		@Nullable LineageFilter filter) {

	private static final int USUAL = 3;

	private static final int MOST = 20;

	int most() {
		int most = (this.first != null) ? this.first : USUAL;
		if (most < 1 || most > MOST) {
			throw new BadRequest("first must be between 1 and " + MOST + ", not " + most + ".");
		}
		return most;
	}

	Route route() {
		LineageStart start = Flowing.start(this.from);
		LineageStart end = Flowing.start(this.to);
		if (start.level() != end.level()) {
			throw new BadRequest("from and to must be of one kind.");
		}
		return new Route(start.level(), start.id(), end.id(), Counting.view(this.asOf, this.filter));
	}

}
