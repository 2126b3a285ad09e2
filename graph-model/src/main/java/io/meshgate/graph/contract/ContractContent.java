package io.meshgate.graph.contract;

import java.util.List;

/**
 * What a contract says: of the data, and besides.
 *
 * @param objects in its order
 * @param serviceLevels in its order
 * @param servers where it says that the data are
 * @param rules what it assures of the data
 * @param sections all that it says, as it stands there; none where nothing is compared
 */
public record ContractContent(List<DescribedObject> objects, List<ServiceLevel> serviceLevels, List<Server> servers,
		List<QualityRule> rules, List<Section> sections) {

	/** A contract that says nothing of the data. */
	public static final ContractContent NOTHING = new ContractContent(List.of(), List.of(), List.of(), List.of(),
			List.of());

	public ContractContent {
		objects = List.copyOf(objects);
		serviceLevels = List.copyOf(serviceLevels);
		servers = List.copyOf(servers);
		rules = List.copyOf(rules);
		sections = List.copyOf(sections);
	}

}
