package io.meshgate.graph.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.meshgate.graph.contract.Classification;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an output port beside what it is.
 *
 * @param example some of the data
 * @param termsOfUse the terms of use
 * @param termsLocation where the terms of use stand
 * @param removedAt when it was taken away, where it is kept for the record
 * @param classifications of the columns that its contract describes, each once
 */
public record PortDetail(@Nullable String example, @Nullable String termsOfUse, @Nullable String termsLocation,
		@Nullable Instant removedAt, List<String> classifications) {

	public PortDetail {
		classifications = List.copyOf(classifications);
	}

	/**
	 * How delicate its data are: as the most delicate of its columns.
	 * @return in the contract's own words; empty where the contract is silent
	 */
	public Optional<String> classification() {
		return Classification.highest(this.classifications);
	}

}
