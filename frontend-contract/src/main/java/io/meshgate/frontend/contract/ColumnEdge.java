package io.meshgate.frontend.contract;

/**
 * A column in a list.
 *
 * @param cursor where this column stands in the list
 * @param node the column
 */
public record ColumnEdge(String cursor, Column node) {
}
