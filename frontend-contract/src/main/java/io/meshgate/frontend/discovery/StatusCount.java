package io.meshgate.frontend.discovery;

import io.meshgate.frontend.product.DataProductStatus;

/**
 * How many products there are with a status.
 *
 * @param status the status
 * @param count how many
 */
public record StatusCount(DataProductStatus status, int count) {
}
