package io.meshgate.graph.quality;

/**
 * Whether an objective is kept now.
 */
public enum ObjectiveStatus {

	MET, MISSED, STALE, UNKNOWN

}
