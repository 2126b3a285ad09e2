package io.meshgate.graph.dataset;

import io.meshgate.graph.Id;
import io.meshgate.graph.StableId;

/**
 * The identity of a dataset.
 *
 * @param value as it stands in the graph
 */
public record DatasetId(String value) implements Id {

	/**
	 * The identity of a dataset of that name.
	 * @param name what the dataset is called
	 * @return the same whenever it is asked for
	 */
	public static DatasetId of(DatasetName name) {
		return new DatasetId(StableId.of("dataset", name.namespace(), name.name()));
	}

}
