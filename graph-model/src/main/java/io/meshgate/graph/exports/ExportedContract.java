package io.meshgate.graph.exports;

import org.jspecify.annotations.Nullable;

/**
 * A contract as it stands.
 *
 * @param id its identity in the graph
 * @param contractId the id that all its versions share
 * @param version the version
 * @param name for showing
 * @param status as it says itself
 * @param document the contract as it was handed in, where that is kept
 */
public record ExportedContract(String id, String contractId, String version, @Nullable String name,
		@Nullable String status, @Nullable KeptDocument document) {
}
