/**
 * The contract's own scalars: how instants, lengths of time and URIs are written and
 * read.
 */
@NullMarked
package io.meshgate.api.scalar;

import org.jspecify.annotations.NullMarked;
