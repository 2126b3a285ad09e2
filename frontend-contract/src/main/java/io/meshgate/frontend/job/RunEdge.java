package io.meshgate.frontend.job;

/**
 * A run in a list.
 *
 * @param cursor where this run stands in the list
 * @param node the run
 */
public record RunEdge(String cursor, Run node) {
}
