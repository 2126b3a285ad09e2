/**
 * What feeds what: the mesh followed from product to product.
 */
@NullMarked
package io.meshgate.graph.lineage;

import org.jspecify.annotations.NullMarked;
