package io.meshgate.api.page;

import org.jspecify.annotations.Nullable;

/**
 * The arguments of a list that has no others.
 *
 * @param first how many items
 * @param after a cursor of an earlier page
 */
public record PageArguments(@Nullable Integer first, @Nullable String after) {
}
