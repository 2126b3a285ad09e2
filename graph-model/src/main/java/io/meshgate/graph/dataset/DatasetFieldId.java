package io.meshgate.graph.dataset;

import io.meshgate.graph.Id;
import io.meshgate.graph.StableId;

/**
 * The identity of a field of a dataset.
 *
 * @param value as it stands in the graph
 */
public record DatasetFieldId(String value) implements Id {

	/**
	 * The identity of a field.
	 * @param dataset that has it
	 * @param path of the field there
	 * @return the same whenever it is asked for
	 */
	public static DatasetFieldId of(DatasetName dataset, String path) {
		return new DatasetFieldId(StableId.of("field", dataset.namespace(), dataset.name(), path));
	}

}
