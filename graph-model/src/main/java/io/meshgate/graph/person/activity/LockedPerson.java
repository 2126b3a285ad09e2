package io.meshgate.graph.person.activity;

import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.PersonStanding;

/**
 * A person whom this transaction has locked, as they stand under the lock.
 *
 * @param id the identity
 * @param standing where the viewer stands towards them
 */
public record LockedPerson(PersonId id, PersonStanding standing) {
}
