/**
 * The versions that products have had, over GraphQL.
 */
@NullMarked
package io.meshgate.api.product.version;

import org.jspecify.annotations.NullMarked;
