package io.meshgate.graph.contract.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.meshgate.graph.contract.Column;
import io.meshgate.graph.contract.DescribedObject;
import io.meshgate.graph.contract.SchemaObject;
import org.jspecify.annotations.Nullable;

/**
 * Compares the objects of two versions by their names.
 */
final class ObjectComparing {

	private final SchemaObject before;

	private final SchemaObject after;

	private final List<ContractChange> changes = new ArrayList<>();

	private ObjectComparing(SchemaObject before, SchemaObject after) {
		this.before = before;
		this.after = after;
	}

	static List<ContractChange> changes(List<DescribedObject> before, List<DescribedObject> after) {
		Map<String, DescribedObject> rest = new LinkedHashMap<>();
		after.forEach((object) -> rest.put(object.object().name(), object));
		List<ContractChange> changes = new ArrayList<>();
		for (DescribedObject object : before) {
			String name = object.object().name();
			DescribedObject found = rest.remove(name);
			if (found == null) {
				changes.add(new ContractChange(ChangeKind.OBJECT_REMOVED, Effect.BREAKING, name, null,
						"Who reads " + name + " no longer finds it."));
			}
			else {
				changes.addAll(new ObjectComparing(object.object(), found.object()).compare(object.columns(),
						found.columns()));
			}
		}
		rest.keySet()
			.forEach((name) -> changes.add(new ContractChange(ChangeKind.OBJECT_ADDED, Effect.NON_BREAKING, name, null,
					"Who does not know " + name + " leaves it alone.")));
		return changes;
	}

	private List<ContractChange> compare(List<Column> earlier, List<Column> later) {
		compareObject();
		comparePrimaryKey(earlier, later);
		Map<String, Column> added = new LinkedHashMap<>();
		later.forEach((column) -> added.put(column.path(), column));
		List<Column> removed = new ArrayList<>();
		for (Column column : earlier) {
			Column found = added.remove(column.path());
			if (found == null) {
				removed.add(column);
			}
			else {
				this.changes.addAll(new ColumnComparing(this.after.name(), column, found).changes());
			}
		}
		removed.forEach((column) -> gone(column, added));
		added.values().forEach(this::came);
		return this.changes;
	}

	private void compareObject() {
		String was = physicalName(this.before);
		String is = physicalName(this.after);
		if (!was.equals(is)) {
			add(ChangeKind.PHYSICAL_NAME_CHANGED, Effect.BREAKING, null,
					"It lies under '" + is + "', and who reads it under '" + was + "' no longer finds it.");
		}
		if (this.after.deprecated() && !this.before.deprecated()) {
			add(ChangeKind.DEPRECATED, Effect.INFORMATIONAL, null, "It is still there, and about to go.");
		}
		if (this.before.deprecated() && !this.after.deprecated()) {
			add(ChangeKind.DEPRECATION_LIFTED, Effect.INFORMATIONAL, null, "It stays.");
		}
		if (!Objects.equals(this.before.description(), this.after.description())
				|| !Objects.equals(this.before.businessName(), this.after.businessName())) {
			add(ChangeKind.DESCRIPTION_CHANGED, Effect.INFORMATIONAL, null, "The data are the same.");
		}
	}

	private void comparePrimaryKey(List<Column> earlier, List<Column> later) {
		Set<String> was = primaryKey(earlier);
		Set<String> is = primaryKey(later);
		if (was.equals(is)) {
			return;
		}
		if (was.isEmpty()) {
			add(ChangeKind.PRIMARY_KEY_CHANGED, Effect.NON_BREAKING, null,
					"The rows can be told apart now, by " + String.join(", ", is) + ".");
		}
		else {
			add(ChangeKind.PRIMARY_KEY_CHANGED, Effect.BREAKING, null, "Who tells the rows apart by "
					+ String.join(", ", was) + " may take several for one, or one for several.");
		}
	}

	private static Set<String> primaryKey(List<Column> columns) {
		return columns.stream()
			.filter((column) -> column.keys().primaryKey())
			.map(Column::path)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private void gone(Column column, Map<String, Column> added) {
		Optional<Column> renamed = added.values().stream().filter((other) -> isRenamed(column, other)).findFirst();
		if (renamed.isEmpty()) {
			add(ChangeKind.COLUMN_REMOVED, Effect.BREAKING, column.path(), "Who reads it no longer finds it.");
			return;
		}
		String path = renamed.get().path();
		added.remove(path);
		if (column.naming().physicalName() != null) {
			add(ChangeKind.COLUMN_RENAMED, Effect.NON_BREAKING, column.path(),
					"It is called " + path + " in the contract, and is what it was where it lies.");
		}
		else {
			add(ChangeKind.COLUMN_RENAMED, Effect.BREAKING, column.path(),
					"It is called " + path + ", and who reads it by its name no longer finds it.");
		}
	}

	/** The same where it lies, or the same in all but its name. */
	private static boolean isRenamed(Column column, Column other) {
		String physicalName = column.naming().physicalName();
		boolean sameKind = column.type().equals(other.type()) && column.keys().equals(other.keys())
				&& above(column).equals(above(other));
		return sameKind && Objects.equals(physicalName, other.naming().physicalName())
				&& (physicalName != null || (column.position() == other.position()
						&& Objects.equals(column.naming().description(), other.naming().description())));
	}

	private static String above(Column column) {
		return column.path().substring(0, column.path().length() - column.name().length());
	}

	private void came(Column column) {
		if (column.keys().required()) {
			add(ChangeKind.COLUMN_ADDED, Effect.BREAKING, column.path(),
					"It is required, and what was written before has no value of it.");
		}
		else {
			add(ChangeKind.COLUMN_ADDED, Effect.NON_BREAKING, column.path(), "Who does not know it leaves it alone.");
		}
	}

	private void add(ChangeKind kind, Effect effect, @Nullable String column, String because) {
		this.changes.add(new ContractChange(kind, effect, this.after.name(), column, because));
	}

	private static String physicalName(SchemaObject object) {
		return (object.physicalName() != null) ? object.physicalName() : object.name();
	}

}
