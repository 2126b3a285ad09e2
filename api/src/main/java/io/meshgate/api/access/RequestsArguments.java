package io.meshgate.api.access;

import io.meshgate.frontend.access.AccessRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of the list of requests.
 *
 * @param filter which of them
 * @param first how many items
 * @param after a cursor of an earlier page
 */
record RequestsArguments(@Nullable AccessRequestFilter filter, @Nullable Integer first, @Nullable String after) {
}
