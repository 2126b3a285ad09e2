package io.meshgate.graph.lineage.declaring;

import org.jspecify.annotations.Nullable;

/**
 * What is known before somebody says that data go from one thing to another, or go there
 * no more: read in the line, and with the products locked that decide on it.
 *
 * @param standing where the viewer stands towards what the data go to
 * @param reason why somebody said so already; null where nobody did
 */
public record HeldFlow(FlowStanding standing, @Nullable String reason) {

	/**
	 * Whether somebody said so already.
	 * @return true if so
	 */
	public boolean isDeclared() {
		return this.reason != null;
	}

}
