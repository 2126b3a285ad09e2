package io.meshgate.graph.contract;

import java.util.List;
import java.util.stream.Stream;

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

	/**
	 * A server as it was kept.
	 * @param line as {@link #line()} wrote it
	 * @return the server
	 */
	public static Server of(String line) {
		List<String> parts = KeptLine.parts(line);
		return new Server(parts.getFirst(), parts.subList(1, parts.size()));
	}

	/**
	 * The whole in one line, to be kept.
	 * @return the line
	 */
	public String line() {
		return KeptLine.of(Stream.concat(Stream.of(this.name), this.settings.stream()));
	}

}
