package io.meshgate.graph.lineage.impact;

import java.util.List;

import io.meshgate.graph.lineage.FlowId;

/**
 * What is affected, of one kind.
 *
 * @param ids those that the viewer sees, at most 1,000
 * @param seen how many the viewer sees
 * @param total how many there are
 */
public record Affected(List<FlowId> ids, int seen, int total) {

	public Affected {
		ids = List.copyOf(ids);
	}

	/**
	 * How many of them the viewer does not see.
	 * @return the count
	 */
	public int hidden() {
		return this.total - this.seen;
	}

}
