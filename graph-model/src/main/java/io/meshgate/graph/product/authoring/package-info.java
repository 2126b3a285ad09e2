/**
 * How products are made and changed by the people who answer for them.
 */
@NullMarked
package io.meshgate.graph.product.authoring;

import org.jspecify.annotations.NullMarked;
