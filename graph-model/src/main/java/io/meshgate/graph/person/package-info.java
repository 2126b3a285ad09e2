/**
 * The people of the mesh, keyed by who vouches for them, and the person who looks.
 */
@NullMarked
package io.meshgate.graph.person;

import org.jspecify.annotations.NullMarked;
