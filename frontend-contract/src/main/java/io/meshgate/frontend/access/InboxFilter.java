package io.meshgate.frontend.access;

import io.meshgate.frontend.EntityRef;
import org.jspecify.annotations.Nullable;

/**
 * Which requests of an inbox are asked for; all conditions must hold.
 *
 * @param dataProduct for a port of this product
 * @param overdue those on which a decision should have been made by now, or those on
 * which not
 */
public record InboxFilter(@Nullable EntityRef dataProduct, @Nullable Boolean overdue) {
}
