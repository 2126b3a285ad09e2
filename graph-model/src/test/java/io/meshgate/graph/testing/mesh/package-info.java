/**
 * The nouns of a mesh, written straight into the graph for a test.
 */
@NullMarked
package io.meshgate.graph.testing.mesh;

import org.jspecify.annotations.NullMarked;
