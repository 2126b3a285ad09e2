package io.meshgate.frontend.check;

/**
 * A result in a list.
 *
 * @param cursor where this result stands in the list
 * @param node the result
 */
public record CheckResultEdge(String cursor, CheckResult node) {
}
