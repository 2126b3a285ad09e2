/**
 * What went wrong with the data of products, over GraphQL.
 */
@NullMarked
package io.meshgate.api.incident;

import org.jspecify.annotations.NullMarked;
