package io.meshgate.graph.port;

import io.meshgate.graph.product.ProductId;
import org.jspecify.annotations.Nullable;

/**
 * Where a product's data can be had.
 *
 * @param id the identity
 * @param product the product that offers it
 * @param key what people call it by, unique
 * @param name for showing
 * @param type what it offers
 * @param version the version it gives itself
 * @param platform the platform it runs on
 * @param location where it is found there
 */
public record OutputPort(OutputPortId id, ProductId product, String key, String name, PortType type,
		@Nullable String version, @Nullable String platform, @Nullable String location) {
}
