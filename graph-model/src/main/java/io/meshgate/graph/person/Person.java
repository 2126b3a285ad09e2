package io.meshgate.graph.person;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who signs in or is named by an import.
 *
 * @param id the identity
 * @param key what people call them by, unique
 * @param name for showing
 * @param email for showing only: never an identity
 * @param active whether they may still act
 */
public record Person(PersonId id, String key, String name, @Nullable String email, boolean active) implements Caller {
}
