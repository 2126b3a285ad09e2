package io.meshgate.graph.contract;

import io.meshgate.graph.Id;
import io.meshgate.graph.StableId;

/**
 * The identity of a {@link Column}.
 *
 * @param value as it stands in the graph
 */
public record ColumnId(String value) implements Id {

	/**
	 * The identity of a column of a contract.
	 * @param contract the key of the contract: its own id and version
	 * @param object the name of the object
	 * @param path of the column in the object
	 * @return the same whenever it is asked for
	 */
	public static ColumnId of(String contract, String object, String path) {
		return new ColumnId(StableId.of("column", contract, object, path));
	}

}
