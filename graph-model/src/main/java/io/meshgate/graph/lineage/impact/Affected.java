package io.meshgate.graph.lineage.impact;

import java.util.List;

/**
 * What is affected, of one kind.
 *
 * @param <T> what names one
 * @param those that the viewer sees, at most 1,000
 * @param seen how many the viewer sees
 * @param total how many there are
 */
public record Affected<T>(List<T> those, int seen, int total) {

	public Affected {
		those = List.copyOf(those);
	}

	/**
	 * How many of them the viewer does not see.
	 * @return the count
	 */
	public int hidden() {
		return this.total - this.seen;
	}

}
