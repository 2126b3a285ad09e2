package io.meshgate.graph.linking;

import java.util.Optional;

import io.meshgate.graph.descriptor.Link;

/**
 * A reference whose target is not there, or not exactly one.
 *
 * @param link what it would become
 * @param key what it points to
 * @param version the version it points to, where stated
 * @param circle whether it would make the tree a circle
 */
public record Unresolved(Link link, String key, Optional<String> version, boolean circle) {
}
