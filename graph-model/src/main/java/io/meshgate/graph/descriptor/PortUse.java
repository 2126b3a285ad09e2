package io.meshgate.graph.descriptor;

import org.jspecify.annotations.Nullable;

/**
 * How the data of an output port look and may be used, as a document states it.
 *
 * @param example some of the data
 * @param terms the terms of use
 * @param termsLocation where the terms of use stand
 */
public record PortUse(@Nullable String example, @Nullable String terms, @Nullable String termsLocation) {

	/** Nothing is said of it. */
	public static final PortUse UNSAID = new PortUse(null, null, null);

}
