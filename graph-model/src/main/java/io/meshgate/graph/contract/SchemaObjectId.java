package io.meshgate.graph.contract;

import io.meshgate.graph.Id;
import io.meshgate.graph.StableId;

/**
 * The identity of a {@link SchemaObject}.
 *
 * @param value as it stands in the graph
 */
public record SchemaObjectId(String value) implements Id {

	/**
	 * The identity of an object of a contract.
	 * @param contract the key of the contract: its own id and version
	 * @param name of the object
	 * @return the same whenever it is asked for
	 */
	public static SchemaObjectId of(String contract, String name) {
		return new SchemaObjectId(StableId.of("object", contract, name));
	}

}
