/**
 * What feeds what: the mesh followed from product to product, or from port, dataset or
 * column to the next.
 */
@NullMarked
package io.meshgate.graph.lineage;

import org.jspecify.annotations.NullMarked;
