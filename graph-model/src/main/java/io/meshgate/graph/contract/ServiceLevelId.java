package io.meshgate.graph.contract;

import io.meshgate.graph.Id;
import io.meshgate.graph.StableId;

/**
 * The identity of a {@link ServiceLevel}.
 *
 * @param value as it stands in the graph
 */
public record ServiceLevelId(String value) implements Id {

	/**
	 * The identity of a service level of a contract.
	 * @param contract the key of the contract: its own id and version
	 * @param position where it stands there
	 * @return the same whenever it is asked for
	 */
	public static ServiceLevelId of(String contract, int position) {
		return new ServiceLevelId(StableId.of("level", contract, String.valueOf(position)));
	}

}
