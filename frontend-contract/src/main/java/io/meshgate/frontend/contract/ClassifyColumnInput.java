package io.meshgate.frontend.contract;

import org.jspecify.annotations.Nullable;

/**
 * How delicate a column is.
 *
 * @param outputPort the global id of the output port whose contract describes the column
 * @param object the name of the object in the contract
 * @param column the path of the column in the object
 * @param classification an empty text lets the contract's word count again
 * @param expectedVersion the revision of the product that the viewer has seen
 * @param idempotencyKey the same key answers the first result again
 */
public record ClassifyColumnInput(String outputPort, String object, String column, String classification,
		@Nullable Integer expectedVersion, @Nullable String idempotencyKey) {
}
