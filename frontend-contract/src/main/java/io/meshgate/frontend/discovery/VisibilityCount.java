package io.meshgate.frontend.discovery;

import io.meshgate.frontend.product.Visibility;

/**
 * How many products there are with a visibility.
 *
 * @param visibility the visibility
 * @param count how many
 */
public record VisibilityCount(Visibility visibility, int count) {
}
