package io.meshgate.frontend.team;

/**
 * A team in a list.
 *
 * @param cursor where this team stands in the list
 * @param node the team
 */
public record TeamEdge(String cursor, Team node) {
}
