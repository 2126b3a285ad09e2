package io.meshgate.graph.access;

import io.meshgate.graph.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Which requests of an inbox are asked for; a condition that is null holds for every
 * request.
 *
 * @param product for a port of this product
 * @param overdue whether a decision should have been made by now
 */
public record InboxFilter(@Nullable Ref product, @Nullable Boolean overdue) {

	/** Every request. */
	public static final InboxFilter ALL = new InboxFilter(null, null);

}
