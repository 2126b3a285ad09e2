package io.meshgate.frontend.explanation;

/**
 * Somebody in a list of those who may do something.
 *
 * @param cursor where they stand in the list
 * @param node who they are, and why they may
 */
public record EntitledEdge(String cursor, Entitled node) {
}
