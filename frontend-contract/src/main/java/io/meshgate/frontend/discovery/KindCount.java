package io.meshgate.frontend.discovery;

import io.meshgate.frontend.product.DataProductKind;

/**
 * How many products there are of a kind.
 *
 * @param kind the kind
 * @param count how many
 */
public record KindCount(DataProductKind kind, int count) {
}
