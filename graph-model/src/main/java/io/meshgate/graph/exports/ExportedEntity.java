package io.meshgate.graph.exports;

import io.meshgate.graph.descriptor.NodeType;
import org.jspecify.annotations.Nullable;

/**
 * An entity of a DataHub catalogue, and what the portal says of it by now.
 *
 * @param ref how the catalogue names it
 * @param type what it is in the mesh
 * @param key what people call it by
 * @param name for showing
 * @param text what it is about, or means
 * @param document the document it came in
 */
public record ExportedEntity(String ref, NodeType type, String key, String name, @Nullable String text,
		KeptDocument document) {
}
