/**
 * Anything that can be fetched again by its opaque global id.
 */
@NullMarked
package io.meshgate.api.node;

import org.jspecify.annotations.NullMarked;
