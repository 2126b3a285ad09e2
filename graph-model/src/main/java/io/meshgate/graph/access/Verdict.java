package io.meshgate.graph.access;

/**
 * Which way a decision went.
 */
public enum Verdict {

	APPROVED, REJECTED

}
