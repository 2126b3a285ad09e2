package io.meshgate.graph.account;

/**
 * A service account that this transaction has locked.
 *
 * @param id the identity
 * @param revision the revision under the lock
 */
public record LockedServiceAccount(ServiceAccountId id, int revision) {
}
