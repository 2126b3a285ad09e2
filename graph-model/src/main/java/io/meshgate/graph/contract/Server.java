package io.meshgate.graph.contract;

import java.util.List;

/**
 * Where a contract says that the data are.
 *
 * @param name of the server in the contract
 * @param settings how it is reached, each as {@code name=value}, in the order of names
 */
public record Server(String name, List<String> settings) {

	public Server {
		settings = settings.stream().sorted().toList();
	}

}
