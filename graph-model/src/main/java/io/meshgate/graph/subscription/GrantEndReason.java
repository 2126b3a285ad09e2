package io.meshgate.graph.subscription;

/**
 * Why a grant ended.
 */
public enum GrantEndReason {

	EXPIRED, REVOKED, RELINQUISHED, SUPERSEDED, POLICY

}
