package io.meshgate.api.descriptor.bitol;

import java.util.List;
import java.util.stream.Stream;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Tree;
import io.meshgate.graph.contract.Column;
import io.meshgate.graph.contract.ColumnId;

/**
 * A column as a data contract states it.
 *
 * @param path its name, after the names above it
 * @param name its own name
 * @param fields what is said of it
 */
record ContractColumn(String path, String name, Fields fields) {

	private static final int MOST_VALUES = 1_000;

	/** What each element of the list is. */
	ContractColumn element() {
		return new ContractColumn(this.path + "[]", this.name + "[]", this.fields.fields("items"));
	}

	Column read(ColumnId id, int position) {
		return new Column(id, position, this.path, this.name,
				new Column.Naming(this.fields.text("physicalName").orElse(null),
						this.fields.text("businessName").orElse(null),
						this.fields.longText("description").orElse(null)),
				new Column.Type(this.fields.text("logicalType").orElse(null),
						this.fields.longText("physicalType").orElse(null), allowed(), options()),
				new Column.Keys(required(), isSaid(this.fields, "unique") || isSaid(this.fields, "isUnique"),
						isSaid(this.fields, "primaryKey") || isSaid(this.fields, "isPrimaryKey")),
				this.fields.text("classification").orElse(null), isSaid(this.fields, "deprecated"));
	}

	/** Something may be so because it is said, or because more is said about it. */
	static boolean isSaid(Fields fields, String name) {
		return fields.isMapping(name) || fields.text(name).filter("true"::equalsIgnoreCase).isPresent();
	}

	/** Before 3.0 it was said the other way round. */
	private boolean required() {
		return isSaid(this.fields, "required")
				|| this.fields.text("isNullable").filter("false"::equalsIgnoreCase).isPresent();
	}

	private List<String> allowed() {
		return (this.fields.values().get("enum") instanceof Tree.Items items)
				? items.values().stream().flatMap(ContractColumn::value).distinct().limit(MOST_VALUES).toList()
				: List.of();
	}

	private static Stream<String> value(Tree entry) {
		return switch (entry) {
			case Tree.Text text -> Stream.of(text.value());
			case Fields fields ->
				(fields.values().get("value") instanceof Tree.Text text) ? Stream.of(text.value()) : Stream.empty();
			case Tree.Items _, Tree.Nothing _ -> Stream.empty();
		};
	}

	private List<String> options() {
		return this.fields.fields("logicalTypeOptions")
			.values()
			.entrySet()
			.stream()
			.filter((option) -> option.getValue() instanceof Tree.Text)
			.map((option) -> option.getKey() + "=" + ((Tree.Text) option.getValue()).value())
			.sorted()
			.toList();
	}

}
