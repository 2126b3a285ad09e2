package io.meshgate.graph.check;

/**
 * How bad something is.
 */
public enum Severity {

	LOW, MEDIUM, HIGH, CRITICAL

}
