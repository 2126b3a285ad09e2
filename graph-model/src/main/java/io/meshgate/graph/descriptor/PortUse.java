package io.meshgate.graph.descriptor;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How the data of an output port look and may be used, and what they are made of, as a
 * document states it.
 *
 * @param example some of the data
 * @param terms the terms of use
 * @param termsLocation where the terms of use stand
 * @param inputContracts the ids of the contracts of what they are made of; where none is
 * stated, they may be made of all that the product reads
 */
public record PortUse(@Nullable String example, @Nullable String terms, @Nullable String termsLocation,
		List<String> inputContracts) {

	/** Nothing is said of it. */
	public static final PortUse UNSAID = new PortUse(null, null, null, List.of());

	public PortUse {
		inputContracts = List.copyOf(inputContracts);
	}

}
