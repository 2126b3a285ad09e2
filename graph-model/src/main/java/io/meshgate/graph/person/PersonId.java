package io.meshgate.graph.person;

import io.meshgate.graph.Id;

/**
 * The identity of a {@link Person}.
 *
 * @param value as it stands in the graph
 */
public record PersonId(String value) implements Id {
}
