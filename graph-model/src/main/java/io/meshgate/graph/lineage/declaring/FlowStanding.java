package io.meshgate.graph.lineage.declaring;

import java.util.List;

import io.meshgate.graph.Row;
import io.meshgate.graph.product.Sighting;

/**
 * Where the viewer stands towards something that data go to.
 *
 * @param givers what decides what they may do with the products that give it out
 * @param administrator whether the viewer administers the platform
 * @param emitter whether the viewer is the account of a lineage tool
 */
public record FlowStanding(List<Sighting> givers, boolean administrator, boolean emitter) {

	public FlowStanding {
		givers = List.copyOf(givers);
	}

	static FlowStanding of(Row row) {
		return new FlowStanding(Givers.read(row), row.holds("administrator"), row.holds("emitter"));
	}

}
