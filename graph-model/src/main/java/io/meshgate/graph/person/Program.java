package io.meshgate.graph.person;

/**
 * A program that signs in by its service account. That is no person, so that whatever
 * begins with one finds nobody by its identity.
 *
 * @param id the identity of the account
 * @param active whether it may still act
 */
public record Program(PersonId id, boolean active) implements Caller {
}
