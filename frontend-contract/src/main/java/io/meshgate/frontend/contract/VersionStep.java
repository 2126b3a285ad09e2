package io.meshgate.frontend.contract;

/**
 * What a version says of itself by its number, as Semantic Versioning means it.
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
	UNKNOWN

}
