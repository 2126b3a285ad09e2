package io.meshgate.graph.check;

/**
 * How a check went.
 */
public enum CheckStatus {

	PASSED, WARNED, FAILED

}
