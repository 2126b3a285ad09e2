package io.meshgate.frontend.delegation;

/**
 * What the viewer is to a delegation.
 */
public enum DelegationRole {

	/** It is they in whose place somebody decides. */
	GIVER,

	/** It is they who decide. */
	DELEGATE

}
