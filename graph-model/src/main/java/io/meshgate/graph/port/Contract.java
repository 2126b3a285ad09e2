package io.meshgate.graph.port;

import org.jspecify.annotations.Nullable;

/**
 * What an output port promises about its data.
 *
 * @param id the identity
 * @param key its own id and version together, unique
 * @param contractId its own id, which all its versions share
 * @param version the version it gives itself
 * @param rank sorts as the versions do
 * @param name for showing
 * @param status where it stands in its life, in its own words
 * @param document the whole contract as it was handed in
 */
public record Contract(ContractId id, String key, String contractId, String version, String rank, @Nullable String name,
		@Nullable String status, String document) {
}
