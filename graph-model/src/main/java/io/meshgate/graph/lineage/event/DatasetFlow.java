package io.meshgate.graph.lineage.event;

import io.meshgate.graph.dataset.DatasetName;

/**
 * Data go from one dataset into another.
 *
 * @param from the dataset they come from
 * @param to the dataset they go to
 */
public record DatasetFlow(DatasetName from, DatasetName to) {
}
