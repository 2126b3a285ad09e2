package io.meshgate.graph.rating;

import io.meshgate.graph.Id;

/**
 * The identity of a {@link Rating}.
 *
 * @param value as it stands in the graph
 */
public record RatingId(String value) implements Id {
}
