package io.meshgate.frontend.delegation;

/**
 * A delegation in a list.
 *
 * @param cursor where this delegation stands in the list
 * @param node the delegation
 */
public record DelegationEdge(String cursor, Delegation node) {
}
