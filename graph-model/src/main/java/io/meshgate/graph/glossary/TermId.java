package io.meshgate.graph.glossary;

import io.meshgate.graph.Id;

/**
 * The identity of a {@link Term}.
 *
 * @param value as it stands in the graph
 */
public record TermId(String value) implements Id {
}
