package io.meshgate.graph.lineage.declaring;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is known before somebody says that data go from one thing to another, or go there
 * no more: read in the line, and with the products locked that decide on it.
 *
 * @param givers the products that give out what the data go to
 * @param administrator whether the viewer administers the platform
 * @param emitter whether the viewer is the account of a lineage tool
 * @param reason why somebody said so already; null where nobody did
 */
public record HeldFlow(List<Giver> givers, boolean administrator, boolean emitter, @Nullable String reason) {

	public HeldFlow {
		givers = List.copyOf(givers);
	}

	/**
	 * Whether somebody said so already.
	 * @return true if so
	 */
	public boolean isDeclared() {
		return this.reason != null;
	}

}
