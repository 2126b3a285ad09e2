package io.meshgate.graph.access.asking;

import io.meshgate.graph.person.Standing;
import io.meshgate.graph.product.DataProductStatus;
import io.meshgate.graph.product.ProductId;

/**
 * What is known of a port and a consumer when access is asked for.
 *
 * @param product the product that offers the port
 * @param status where that product stands in its life
 * @param orphan whether no team answers for it
 * @param standing where the requester stands towards it
 * @param consumerFound whether the requester can see such a consumer
 * @param consumerEnded whether the consumer is a product that is retired
 * @param belongs whether the requester belongs to the consumer
 * @param itself whether the consumer is the product itself
 */
public record Asked(ProductId product, DataProductStatus status, boolean orphan, Standing standing,
		boolean consumerFound, boolean consumerEnded, boolean belongs, boolean itself) {
}
