package io.meshgate.graph.team;

import io.meshgate.graph.words.Sought;
import org.jspecify.annotations.Nullable;

/**
 * Which teams are asked for.
 *
 * @param search words to be found in the name or key; null for all
 * @param mine whether only the viewer's own are asked for
 * @param counted whether the number of all of them is wanted
 */
public record TeamQuery(@Nullable String search, boolean mine, boolean counted) {

	/** The condition on the team {@code t}, for the viewer {@code me}. */
	String condition() {
		return (this.mine ? "EXISTS { (me)-[:MEMBER_OF]->(t) } AND " : "")
				+ ((this.search != null) ? Sought.condition("t") : "true");
	}

}
