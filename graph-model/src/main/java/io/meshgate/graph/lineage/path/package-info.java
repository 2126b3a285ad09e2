/**
 * By which ways data go from one thing to another.
 */
@NullMarked
package io.meshgate.graph.lineage.path;

import org.jspecify.annotations.NullMarked;
