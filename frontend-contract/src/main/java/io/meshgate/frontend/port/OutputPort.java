package io.meshgate.frontend.port;

import java.net.URI;

import io.meshgate.frontend.Node;
import org.jspecify.annotations.Nullable;

/**
 * Where a product's data can be had: what one asks access to.
 *
 * @param id the global id
 * @param key what people call it by, unique among output ports: the product's key and its
 * own name
 * @param name for showing; unique in the product together with the version
 * @param type what it offers
 * @param version the version it gives itself
 * @param platform the platform it runs on
 * @param location where it is found there
 */
public record OutputPort(String id, String key, String name, PortType type, @Nullable String version,
		@Nullable String platform, @Nullable URI location) implements Node {
}
