package io.meshgate.graph.contract;

import java.util.List;

/**
 * An object with all its columns.
 *
 * @param object the object
 * @param columns in its order
 */
public record DescribedObject(SchemaObject object, List<Column> columns) {

	public DescribedObject {
		columns = List.copyOf(columns);
	}

}
