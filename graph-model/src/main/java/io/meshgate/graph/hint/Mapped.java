package io.meshgate.graph.hint;

/**
 * What hints there can be, as the operator says.
 *
 * @param issuer of whose people
 * @param team the key of the team that may be said
 */
public record Mapped(String issuer, String team) {
}
