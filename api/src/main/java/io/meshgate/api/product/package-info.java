/**
 * Data products over GraphQL.
 */
@NullMarked
package io.meshgate.api.product;

import org.jspecify.annotations.NullMarked;
