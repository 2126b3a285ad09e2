package io.meshgate.frontend.person;

/**
 * A person in a list.
 *
 * @param cursor where this person stands in the list
 * @param node the person
 */
public record PersonEdge(String cursor, Person node) {
}
