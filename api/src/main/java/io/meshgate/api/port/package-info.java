/**
 * Ports and contracts over GraphQL.
 */
@NullMarked
package io.meshgate.api.port;

import org.jspecify.annotations.NullMarked;
