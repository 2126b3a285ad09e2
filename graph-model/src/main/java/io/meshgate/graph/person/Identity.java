package io.meshgate.graph.person;

/**
 * Who vouches for somebody, and as whom: what people are known by to the portal, since
 * names and addresses change hands.
 *
 * @param issuer the name of the identity provider
 * @param subject what the provider calls them, never given to anybody else
 */
public record Identity(String issuer, String subject) {
}
