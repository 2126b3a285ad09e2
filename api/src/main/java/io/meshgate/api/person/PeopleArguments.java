package io.meshgate.api.person;

import org.jspecify.annotations.Nullable;

/**
 * The arguments of {@code people}.
 *
 * @param search words to be found in the name or key
 * @param first how many
 * @param after a cursor of an earlier page
 */
record PeopleArguments(@Nullable String search, @Nullable Integer first, @Nullable String after) {
}
