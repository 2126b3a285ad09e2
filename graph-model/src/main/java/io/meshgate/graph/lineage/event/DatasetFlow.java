package io.meshgate.graph.lineage.event;

import io.meshgate.graph.dataset.DatasetName;
import io.meshgate.graph.lineage.event.FieldFlow.Transformation;
import org.jspecify.annotations.Nullable;

/**
 * Data go from one dataset into another.
 *
 * @param from the dataset they come from
 * @param to the dataset they go to
 * @param how what is done to them; null where nothing is said
 */
public record DatasetFlow(DatasetName from, DatasetName to, @Nullable Transformation how) {

	/**
	 * Data go there, somehow.
	 * @param from the dataset they come from
	 * @param to the dataset they go to
	 */
	public DatasetFlow(DatasetName from, DatasetName to) {
		this(from, to, null);
	}

	DatasetFlow somehow() {
		return new DatasetFlow(this.from, this.to);
	}

	boolean goesNowhere() {
		return this.from.equals(this.to);
	}

}
