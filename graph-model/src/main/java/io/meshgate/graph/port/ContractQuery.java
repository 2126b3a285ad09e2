package io.meshgate.graph.port;

import org.jspecify.annotations.Nullable;

/**
 * Which contracts are asked for.
 *
 * @param onPorts whether a port is on them; null for either
 * @param counted whether the number of all of them is wanted
 */
public record ContractQuery(@Nullable Boolean onPorts, boolean counted) {

	/** Holds of those that are asked for. */
	String condition() {
		if (this.onPorts == null) {
			return "true";
		}
		String port = "EXISTS { (c)<-[:GOVERNED_BY]-(:OutputPort)<-[:OFFERS]-(:DataProduct) }";
		return this.onPorts ? port : "NOT " + port;
	}

}
