package io.meshgate.graph.hint;

/**
 * That somebody belongs to a team, as a token says.
 *
 * @param team the key of the team, which need not be there
 * @param counts whether the operator lets it count
 */
public record Hint(String team, boolean counts) {
}
