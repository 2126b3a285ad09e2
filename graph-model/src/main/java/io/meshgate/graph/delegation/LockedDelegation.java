package io.meshgate.graph.delegation;

import io.meshgate.graph.person.PersonId;

/**
 * A delegation that this transaction has locked, as it stands under the lock.
 *
 * @param id the identity
 * @param giver in whose place somebody decides
 * @param delegate who decides
 * @param status where it stands
 * @param standing where the viewer stands towards it
 */
public record LockedDelegation(DelegationId id, PersonId giver, PersonId delegate, DelegationStatus status,
		DelegationStanding standing) {
}
