package io.meshgate.graph.provisioning;

/**
 * Which way something is provisioned.
 */
public enum ProvisioningKind {

	/** Access is to be opened. */
	GRANT,
	/** Access is to be closed. */
	WITHDRAW

}
