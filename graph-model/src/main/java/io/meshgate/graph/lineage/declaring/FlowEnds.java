package io.meshgate.graph.lineage.declaring;

import io.meshgate.graph.StableId;
import io.meshgate.graph.lineage.FlowId;
import io.meshgate.graph.lineage.LineageLevel;
import io.meshgate.graph.lineage.LineageSource;

/**
 * Two things of one level between which somebody says that data go.
 *
 * @param level of which level both are
 * @param from what the data come from
 * @param to what they go to
 */
public record FlowEnds(LineageLevel level, FlowId from, FlowId to) {

	/** What tells the edge that people draw from all others: there is one of them. */
	String key() {
		return StableId.of(this.from.value(), this.to.value(), LineageSource.MANUAL.name());
	}

}
