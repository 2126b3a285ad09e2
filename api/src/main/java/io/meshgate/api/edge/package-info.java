/**
 * The way in at {@code /graphql}: what is let through, how much it may cost, and how what
 * goes wrong is told.
 */
@NullMarked
package io.meshgate.api.edge;

import org.jspecify.annotations.NullMarked;
