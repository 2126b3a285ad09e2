/**
 * Data products: what they say, who sees them, and how they change.
 */
@NullMarked
package io.meshgate.graph.product;

import org.jspecify.annotations.NullMarked;
