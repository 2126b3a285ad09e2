package io.meshgate.graph.contract;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A column of an object, or a property below one.
 *
 * @param id the identity
 * @param position where it stands in the object, from 0
 * @param path its name, after the names above it: {@code lines[].sku}
 * @param name its own name
 * @param naming what else it is called, and what is said of it
 * @param type what its values are
 * @param keys what holds for its values
 * @param classification how delicate it is, in the owners' words or else in the
 * contract's
 * @param deprecated whether it is about to go
 */
public record Column(ColumnId id, int position, String path, String name, Naming naming, Type type, Keys keys,
		@Nullable String classification, boolean deprecated) {

	/**
	 * What else a column is called, and what is said of it.
	 *
	 * @param physicalName what it is called where it lies
	 * @param businessName what people call it
	 * @param description what it holds
	 */
	public record Naming(@Nullable String physicalName, @Nullable String businessName, @Nullable String description) {
	}

	/**
	 * What the values of a column are.
	 *
	 * @param logical in the standard's words
	 * @param physical in the platform's words
	 * @param allowed the only values there are; empty where all are allowed
	 * @param options what else holds, each as {@code name=value}
	 */
	public record Type(@Nullable String logical, @Nullable String physical, List<String> allowed,
			List<String> options) {

		public Type {
			allowed = List.copyOf(allowed);
			options = List.copyOf(options);
		}

	}

	/**
	 * What holds for the values of a column.
	 *
	 * @param required whether there always is one
	 * @param unique whether no two are the same
	 * @param primaryKey whether they tell the rows apart
	 */
	public record Keys(boolean required, boolean unique, boolean primaryKey) {
	}

}
