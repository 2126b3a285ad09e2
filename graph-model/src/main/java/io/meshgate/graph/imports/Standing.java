package io.meshgate.graph.imports;

import java.util.List;
import java.util.Optional;

import io.meshgate.graph.descriptor.NodeKey;
import io.meshgate.graph.product.DataProductStatus;

/**
 * How the graph stands to a document that arrives.
 *
 * @param stored what the document said last time
 * @param node who has the key it claims
 * @param ports who has the keys its output ports claim
 * @param subscribed output ports that it no longer states and that somebody subscribed to
 * @param stage where the product stands of which it says something else than before
 */
public record Standing(Optional<Stored> stored, Optional<Occupant> node, List<Occupant> ports, List<String> subscribed,
		Optional<DataProductStatus> stage) {

	public Standing {
		ports = List.copyOf(ports);
		subscribed = List.copyOf(subscribed);
	}

	/**
	 * The document as it was imported last.
	 *
	 * @param hash of its text
	 * @param source who sent it
	 * @param node what it described
	 */
	public record Stored(String hash, String source, NodeKey node) {
	}

	/**
	 * A node that has a key.
	 *
	 * @param key the key
	 * @param document the document that made it; none for one made in the portal
	 */
	public record Occupant(String key, Optional<String> document) {
	}

}
