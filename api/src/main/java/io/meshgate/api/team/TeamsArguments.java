package io.meshgate.api.team;

import org.jspecify.annotations.Nullable;

/**
 * The arguments of {@code teams}.
 *
 * @param search words to be found in the name or key
 * @param first how many
 * @param after a cursor of an earlier page
 */
record TeamsArguments(@Nullable String search, @Nullable Integer first, @Nullable String after) {
}
