package io.meshgate.graph.descriptor;

/**
 * A node as people name it.
 *
 * @param type its type
 * @param key unique in the type
 */
public record NodeKey(NodeType type, String key) {
}
