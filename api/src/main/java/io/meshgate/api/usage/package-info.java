/**
 * How much products are used, over GraphQL.
 */
@NullMarked
package io.meshgate.api.usage;

import org.jspecify.annotations.NullMarked;
