/**
 * A real, migrated Neo4j for tests, what was said to it, and the nouns of a mesh to put
 * into it.
 */
@NullMarked
package io.meshgate.graph.testing;

import org.jspecify.annotations.NullMarked;
