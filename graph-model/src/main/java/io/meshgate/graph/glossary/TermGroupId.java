package io.meshgate.graph.glossary;

import io.meshgate.graph.Id;

/**
 * The identity of a {@link TermGroup}.
 *
 * @param value as it stands in the graph
 */
public record TermGroupId(String value) implements Id {
}
