package io.meshgate.graph.contract;

import java.util.Arrays;
import java.util.List;

/**
 * Where a contract says that the data are.
 *
 * @param name of the server in the contract
 * @param settings how it is reached, each as {@code name=value}, in the order of names
 */
public record Server(String name, List<String> settings) {

	/** What no document can hold. */
	private static final String BETWEEN = "\u001f";

	public Server {
		settings = settings.stream().sorted().toList();
	}

	/**
	 * A server as it was kept.
	 * @param line as {@link #line()} wrote it
	 * @return the server
	 */
	public static Server of(String line) {
		List<String> parts = Arrays.asList(line.split(BETWEEN, -1));
		return new Server(parts.getFirst(), parts.subList(1, parts.size()));
	}

	/**
	 * The whole in one line, to be kept.
	 * @return the line
	 */
	public String line() {
		return this.settings.isEmpty() ? this.name : this.name + BETWEEN + String.join(BETWEEN, this.settings);
	}

}
