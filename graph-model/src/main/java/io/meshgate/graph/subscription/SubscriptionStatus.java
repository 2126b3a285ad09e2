package io.meshgate.graph.subscription;

/**
 * Where a subscription stands: the first that holds.
 */
public enum SubscriptionStatus {

	ACTIVE, SUSPENDED, SCHEDULED, PENDING, REVOKED, RELINQUISHED, EXPIRED, REJECTED, CLOSED

}
