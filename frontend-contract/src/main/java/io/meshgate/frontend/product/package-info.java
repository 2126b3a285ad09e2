/**
 * What the contract says of data products.
 */
@NullMarked
package io.meshgate.frontend.product;

import org.jspecify.annotations.NullMarked;
