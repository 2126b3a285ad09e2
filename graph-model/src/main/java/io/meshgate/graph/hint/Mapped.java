package io.meshgate.graph.hint;

/**
 * What hints there can be, as the operator says.
 *
 * @param issuer of whose people
 * @param hint what may be said of them
 */
public record Mapped(String issuer, Hint hint) {
}
