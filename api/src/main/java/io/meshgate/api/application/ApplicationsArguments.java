package io.meshgate.api.application;

import org.jspecify.annotations.Nullable;

/**
 * The arguments of {@code applications}.
 *
 * @param search words to be found in the name or key
 * @param first how many
 * @param after a cursor of an earlier page
 */
record ApplicationsArguments(@Nullable String search, @Nullable Integer first, @Nullable String after) {
}
