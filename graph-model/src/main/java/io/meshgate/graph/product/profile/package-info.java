/**
 * What else a product says: where it is written about, who helps, and which words of the
 * business it is about.
 */
@NullMarked
package io.meshgate.graph.product.profile;

import org.jspecify.annotations.NullMarked;
