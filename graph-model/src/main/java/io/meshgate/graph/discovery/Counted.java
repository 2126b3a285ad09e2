package io.meshgate.graph.discovery;

/**
 * A value of a facet.
 *
 * @param <T> what it is
 * @param value the value
 * @param count how many products have it
 */
public record Counted<T>(T value, int count) {
}
