package io.meshgate.frontend.lineage;

import io.meshgate.frontend.Node;

/**
 * Something on the way.
 *
 * @param entity what it is
 * @param distance the fewest hops from the start
 */
public record LineageNode(Node entity, int distance) {
}
