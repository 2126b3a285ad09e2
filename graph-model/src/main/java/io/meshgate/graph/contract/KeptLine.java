package io.meshgate.graph.contract;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Several texts in one line, as a contract keeps them in a property of its node.
 */
final class KeptLine {

	/** What no document can hold. */
	private static final String BETWEEN = "\u001f";

	private KeptLine() {
	}

	/**
	 * The texts of a line.
	 * @param line as {@link #of(Stream)} wrote it
	 * @return in its order, at least one
	 */
	static List<String> parts(String line) {
		return Arrays.asList(line.split(BETWEEN, -1));
	}

	/**
	 * A line of texts.
	 * @param parts at least one
	 * @return the line
	 */
	static String of(Stream<String> parts) {
		return parts.collect(Collectors.joining(BETWEEN));
	}

}
