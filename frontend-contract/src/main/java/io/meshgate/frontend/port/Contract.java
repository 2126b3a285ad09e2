package io.meshgate.frontend.port;

import io.meshgate.frontend.Node;
import org.jspecify.annotations.Nullable;

/**
 * What an output port promises about its data.
 *
 * @param id the global id
 * @param key its id and version together
 * @param contractId its own id, which all its versions share
 * @param version the version it gives itself
 * @param name for showing
 * @param status where it stands in its life, in its own words
 * @param document the whole contract as it was handed in
 */
public record Contract(String id, String key, String contractId, String version, @Nullable String name,
		@Nullable String status, String document) implements Node {
}
