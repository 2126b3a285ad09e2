package io.meshgate.graph.quality;

/**
 * How measured values are held against a target.
 */
public enum ObjectiveComparison {

	AT_LEAST, AT_MOST

}
