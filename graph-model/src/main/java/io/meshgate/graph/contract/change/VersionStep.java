package io.meshgate.graph.contract.change;

import io.meshgate.graph.contract.SemanticVersion;

/**
 * What a version says of itself by its number, as Semantic Versioning 2.0.0 means it.
 */
public enum VersionStep {

	/** Something breaks. Below 1.0.0 the second number says so. */
	MAJOR,
	/** Something is new, and nothing breaks. */
	MINOR,
	/** Something is mended. */
	PATCH,
	/** Nothing is said: the numbers are the same. */
	NONE,
	/** It is an earlier version. */
	BACK,
	/** One of the two is no number. */
	UNKNOWN;

	/**
	 * The step between two versions.
	 * @param from the version it was
	 * @param to the version it became
	 * @return what the numbers say
	 */
	public static VersionStep between(SemanticVersion from, SemanticVersion to) {
		if (from.numbers().isEmpty() || to.numbers().isEmpty()) {
			return UNKNOWN;
		}
		int order = from.rank().compareTo(to.rank());
		if (order >= 0) {
			return (order == 0) ? NONE : BACK;
		}
		boolean unstable = from.number(0).signum() == 0;
		if (!from.number(0).equals(to.number(0)) || (unstable && !from.number(1).equals(to.number(1)))) {
			return MAJOR;
		}
		return from.number(1).equals(to.number(1)) ? PATCH : MINOR;
	}

}
