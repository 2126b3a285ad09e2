package io.meshgate.frontend.explanation;

/**
 * Somebody in a list of those who could read something.
 *
 * @param cursor where they stand in the list
 * @param node who they are, and why they could
 */
public record PastReaderEdge(String cursor, PastReader node) {
}
