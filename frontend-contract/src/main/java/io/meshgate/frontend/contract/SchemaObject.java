package io.meshgate.frontend.contract;

import io.meshgate.frontend.Node;
import org.jspecify.annotations.Nullable;

/**
 * A table, topic, document or other thing with columns that a contract describes.
 *
 * @param id the global id
 * @param name unique in the contract
 * @param physicalName what it is called where it lies
 * @param physicalType what it is there
 * @param businessName what people call it
 * @param description what it holds
 * @param deprecated whether it is about to go
 */
public record SchemaObject(String id, String name, @Nullable String physicalName, @Nullable String physicalType,
		@Nullable String businessName, @Nullable String description, boolean deprecated) implements Node {
}
