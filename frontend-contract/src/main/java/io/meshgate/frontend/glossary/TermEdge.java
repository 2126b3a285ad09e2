package io.meshgate.frontend.glossary;

/**
 * A term in a list.
 *
 * @param cursor where this term stands in the list
 * @param node the term
 */
public record TermEdge(String cursor, Term node) {
}
