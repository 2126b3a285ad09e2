package io.meshgate.api.incident;

import org.jspecify.annotations.Nullable;

/**
 * The arguments of a product's {@code incidents}.
 *
 * @param open only those that are open, or only those that are closed
 * @param first how many
 * @param after a cursor of an earlier page
 */
record IncidentsArguments(@Nullable Boolean open, @Nullable Integer first, @Nullable String after) {
}
