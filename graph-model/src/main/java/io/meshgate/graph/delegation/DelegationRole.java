package io.meshgate.graph.delegation;

/**
 * What the viewer is to a delegation.
 */
public enum DelegationRole {

	GIVER, DELEGATE

}
