package io.meshgate.graph.delegation;

/**
 * A delegation that this transaction has locked, as it stands under the lock.
 *
 * @param id the identity
 * @param status where it stands
 * @param standing where the viewer stands towards it
 */
public record LockedDelegation(DelegationId id, DelegationStatus status, DelegationStanding standing) {
}
