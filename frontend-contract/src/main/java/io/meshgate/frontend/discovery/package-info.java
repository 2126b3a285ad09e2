/**
 * Finding products: suggestions and facets, as the contract shows them.
 */
@NullMarked
package io.meshgate.frontend.discovery;

import org.jspecify.annotations.NullMarked;
