package io.meshgate.frontend.dataset;

/**
 * A dataset in a list.
 *
 * @param cursor where this dataset stands in the list
 * @param node the dataset
 */
public record DatasetEdge(String cursor, Dataset node) {
}
