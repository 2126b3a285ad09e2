package io.meshgate.frontend.glossary;

/**
 * A group of terms in a list.
 *
 * @param cursor where this group of terms stands in the list
 * @param node the group of terms
 */
public record TermGroupEdge(String cursor, TermGroup node) {
}
