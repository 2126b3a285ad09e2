package io.meshgate.frontend.dataset;

/**
 * A column in a list.
 *
 * @param cursor where this column stands in the list
 * @param node the column
 */
public record DatasetColumnEdge(String cursor, DatasetColumn node) {
}
