/**
 * A Neo4j Community inside this JVM, for development, evaluation and tests.
 */
@NullMarked
package io.meshgate.graph.embedded;

import org.jspecify.annotations.NullMarked;
