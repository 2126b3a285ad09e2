/**
 * The templates that products are started from, over GraphQL.
 */
@NullMarked
package io.meshgate.api.template;

import org.jspecify.annotations.NullMarked;
