package io.meshgate.frontend.domain;

/**
 * A domain in a list.
 *
 * @param cursor where this domain stands in the list
 * @param node the domain
 */
public record DomainEdge(String cursor, Domain node) {
}
