package io.meshgate.frontend.team;

/**
 * A hint in a list.
 *
 * @param cursor where this hint stands in the list
 * @param node the hint
 */
public record TeamHintEdge(String cursor, TeamHint node) {
}
