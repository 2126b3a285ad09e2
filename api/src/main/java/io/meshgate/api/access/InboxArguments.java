package io.meshgate.api.access;

import io.meshgate.frontend.access.InboxFilter;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of the inbox.
 *
 * @param filter which of them
 * @param first how many items
 * @param after a cursor of an earlier page
 */
record InboxArguments(@Nullable InboxFilter filter, @Nullable Integer first, @Nullable String after) {
}
