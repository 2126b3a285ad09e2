package io.meshgate.frontend.contract;

import java.util.List;

import io.meshgate.frontend.Node;
import org.jspecify.annotations.Nullable;

/**
 * A column of an object, or a property below one.
 *
 * @param id the global id
 * @param path its name, after the names above it
 * @param name its own name
 * @param physicalName what it is called where it lies
 * @param businessName what people call it
 * @param description what it holds
 * @param logicalType what its values are, in the standard's words
 * @param physicalType what its values are, in the platform's words
 * @param allowed the only values there are; empty where all are allowed
 * @param options what else holds for its values
 * @param required whether there always is a value
 * @param unique whether no two values are the same
 * @param primaryKey whether it tells the rows apart
 * @param classification how delicate it is, as owners say or the contract states
 * @param deprecated whether it is about to go
 */
public record Column(String id, String path, String name, @Nullable String physicalName, @Nullable String businessName,
		@Nullable String description, @Nullable String logicalType, @Nullable String physicalType, List<String> allowed,
		List<ColumnOption> options, boolean required, boolean unique, boolean primaryKey,
		@Nullable String classification, boolean deprecated) implements Node {

	public Column {
		allowed = List.copyOf(allowed);
		options = List.copyOf(options);
	}

}
