package io.meshgate.graph.contract;

import java.util.List;

/**
 * What a contract says of the data.
 *
 * @param objects in its order
 * @param serviceLevels in its order
 */
public record ContractContent(List<DescribedObject> objects, List<ServiceLevel> serviceLevels) {

	/** A contract that says nothing of the data. */
	public static final ContractContent NOTHING = new ContractContent(List.of(), List.of());

	public ContractContent {
		objects = List.copyOf(objects);
		serviceLevels = List.copyOf(serviceLevels);
	}

}
