package io.meshgate.frontend;

import org.jspecify.annotations.Nullable;

/**
 * Where a page stands in its list.
 *
 * @param hasNextPage whether there is more after this page
 * @param hasPreviousPage whether there is something before this page
 * @param startCursor the cursor of the first edge; null on an empty page
 * @param endCursor the cursor of the last edge, to be given as `after`; null on an empty
 * page
 */
public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
		@Nullable String endCursor) {
}
