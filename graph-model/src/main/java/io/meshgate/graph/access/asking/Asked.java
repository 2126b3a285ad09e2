package io.meshgate.graph.access.asking;

import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.Sighting;

/**
 * What is known of a port and a consumer when access is asked for.
 *
 * @param product the product that offers the port
 * @param sighting what decides what the requester may do with it
 * @param consumerFound whether the requester can see such a consumer
 * @param consumerEnded whether the consumer is a product that is retired
 * @param belongs whether the requester belongs to the consumer
 * @param itself whether the consumer is the product itself
 */
public record Asked(ProductId product, Sighting sighting, boolean consumerFound, boolean consumerEnded, boolean belongs,
		boolean itself) {
}
