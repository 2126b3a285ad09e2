/**
 * What a descriptor document says about the mesh, whatever standard it was written in.
 */
@NullMarked
package io.meshgate.graph.descriptor;

import org.jspecify.annotations.NullMarked;
