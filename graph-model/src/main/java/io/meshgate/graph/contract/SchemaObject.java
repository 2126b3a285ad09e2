package io.meshgate.graph.contract;

import org.jspecify.annotations.Nullable;

/**
 * A table, topic, document or other thing with columns that a contract describes.
 *
 * @param id the identity
 * @param position where it stands in the contract, from 0
 * @param name unique in the contract
 * @param physicalName what it is called where it lies
 * @param physicalType what it is there, as {@code table} or {@code topic}
 * @param businessName what people call it
 * @param description what it holds
 * @param deprecated whether it is about to go
 */
public record SchemaObject(SchemaObjectId id, int position, String name, @Nullable String physicalName,
		@Nullable String physicalType, @Nullable String businessName, @Nullable String description,
		boolean deprecated) {
}
