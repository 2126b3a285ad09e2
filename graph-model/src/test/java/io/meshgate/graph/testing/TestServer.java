package io.meshgate.graph.testing;

import java.net.URI;

/**
 * A running Neo4j.
 *
 * @param uri where it answers Bolt
 * @param user an account that may change the schema
 * @param password the account's
 * @param kind what it is, for people
 * @param embedded whether it runs in this JVM
 * @param stop ends it
 */
record TestServer(URI uri, String user, String password, String kind, boolean embedded, Runnable stop) {
}
