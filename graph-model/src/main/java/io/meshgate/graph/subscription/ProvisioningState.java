package io.meshgate.graph.subscription;

/**
 * How far the platform is with what was granted or ended.
 */
public enum ProvisioningState {

	NONE, PENDING, IN_PROGRESS, DONE, FAILED

}
