package io.meshgate.frontend.governance;

/**
 * A waiver in a list.
 *
 * @param cursor where this waiver stands in the list
 * @param node the waiver
 */
public record WaiverEdge(String cursor, Waiver node) {
}
