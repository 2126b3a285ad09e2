package io.meshgate.frontend.check;

/**
 * A check in a list.
 *
 * @param cursor where this check stands in the list
 * @param node the check
 */
public record QualityCheckEdge(String cursor, QualityCheck node) {
}
