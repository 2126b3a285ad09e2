/**
 * The platforms that products are built on, over GraphQL.
 */
@NullMarked
package io.meshgate.api.platform;

import org.jspecify.annotations.NullMarked;
