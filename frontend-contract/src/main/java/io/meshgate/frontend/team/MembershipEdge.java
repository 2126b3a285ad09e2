package io.meshgate.frontend.team;

/**
 * A membership in a list.
 *
 * @param cursor where this membership stands in the list
 * @param node the membership
 */
public record MembershipEdge(String cursor, Membership node) {
}
