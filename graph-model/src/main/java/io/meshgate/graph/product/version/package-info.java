/**
 * Which versions products have given themselves, one after another.
 */
@NullMarked
package io.meshgate.graph.product.version;

import org.jspecify.annotations.NullMarked;
