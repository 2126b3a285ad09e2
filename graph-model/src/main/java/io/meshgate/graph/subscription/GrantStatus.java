package io.meshgate.graph.subscription;

/**
 * Where a grant stands.
 */
public enum GrantStatus {

	SCHEDULED, ACTIVE, SUSPENDED, ENDED

}
