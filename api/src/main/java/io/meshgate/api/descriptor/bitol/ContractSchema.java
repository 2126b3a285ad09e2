package io.meshgate.api.descriptor.bitol;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Tree;
import io.meshgate.api.descriptor.reading.Unreadable;
import io.meshgate.graph.contract.Column;
import io.meshgate.graph.contract.ColumnId;
import io.meshgate.graph.contract.DescribedObject;
import io.meshgate.graph.contract.SchemaObject;
import io.meshgate.graph.contract.SchemaObjectId;
import org.jspecify.annotations.Nullable;

/**
 * The schema of a data contract: objects with properties since 3.0, tables with columns
 * before. What has no name, or one that stands already, cannot be told apart and is left
 * out with a warning.
 */
final class ContractSchema {

	private static final int MOST_COLUMNS = 50_000;

	private final String contract;

	private final List<String> warnings = new ArrayList<>();

	private final List<DescribedObject> objects = new ArrayList<>();

	private int columns;

	ContractSchema(String contract, Fields root) {
		this.contract = contract;
		Set<String> names = new HashSet<>();
		for (Fields object : root.list(root.has("schema") ? "schema" : "dataset")) {
			Optional<String> name = object.text("name").or(() -> object.text("table"));
			if (name.isEmpty()) {
				warn("an object of the schema has no name", object);
			}
			else if (names.add(name.get())) {
				this.objects.add(object(name.get(), object));
			}
			else {
				warn("the object '" + name.get() + "' stands twice", object);
			}
		}
	}

	List<DescribedObject> objects() {
		return this.objects;
	}

	List<String> warnings() {
		return this.warnings;
	}

	private DescribedObject object(String name, Fields object) {
		SchemaObject described = new SchemaObject(SchemaObjectId.of(this.contract, name), this.objects.size(), name,
				object.text("physicalName").orElse(null), object.longText("physicalType").orElse(null),
				object.text("businessName").orElse(null), description(object),
				ContractColumn.isSaid(object, "deprecated"));
		Map<String, Column> found = new LinkedHashMap<>();
		collect(name, "", object, found);
		return new DescribedObject(described, List.copyOf(found.values()));
	}

	/** One schema of the second version takes a list here. */
	private static @Nullable String description(Fields object) {
		return (object.values().get("description") instanceof Tree.Items) ? null
				: object.longText("description").orElse(null);
	}

	private void collect(String object, String above, Fields parent, Map<String, Column> found) {
		for (Fields property : parent.list(parent.has("properties") ? "properties" : "columns")) {
			Optional<String> name = property.text("name").or(() -> property.text("column"));
			String path = above + name.orElse("");
			if (name.isEmpty()) {
				warn("a column of '" + object + "' has no name", property);
			}
			else if (found.containsKey(path)) {
				warn("the column '" + path + "' of '" + object + "' stands twice", property);
			}
			else {
				add(object, new ContractColumn(path, name.get(), property), found);
			}
		}
	}

	/** What the elements of a list are is a column of its own, and so is all below. */
	private void add(String object, ContractColumn column, Map<String, Column> found) {
		this.columns++;
		if (this.columns > MOST_COLUMNS) {
			throw new Unreadable("more than " + MOST_COLUMNS + " columns", column.fields().line());
		}
		found.put(column.path(), column.read(ColumnId.of(this.contract, object, column.path()), found.size()));
		collect(object, column.path() + ".", column.fields(), found);
		if (column.fields().isMapping("items")) {
			add(object, column.element(), found);
		}
	}

	private void warn(String warning, Fields at) {
		this.warnings.add(warning + " (line " + at.line() + "), and is left out");
	}

}
