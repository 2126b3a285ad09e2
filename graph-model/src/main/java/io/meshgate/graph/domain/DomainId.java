package io.meshgate.graph.domain;

import io.meshgate.graph.Id;

/**
 * The identity of a {@link Domain}.
 *
 * @param value as it stands in the graph
 */
public record DomainId(String value) implements Id {
}
