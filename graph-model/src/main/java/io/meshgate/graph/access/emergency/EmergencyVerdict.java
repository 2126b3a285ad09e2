package io.meshgate.graph.access.emergency;

/**
 * Whether it was an emergency.
 */
public enum EmergencyVerdict {

	JUSTIFIED, UNJUSTIFIED

}
