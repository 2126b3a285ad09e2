package io.meshgate.graph.contract.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import io.meshgate.graph.contract.Classification;
import io.meshgate.graph.contract.Column;
import org.jspecify.annotations.Nullable;

/**
 * Compares a column of two versions.
 */
final class ColumnComparing {

	private final String object;

	private final Column before;

	private final Column after;

	private final List<ContractChange> changes = new ArrayList<>();

	ColumnComparing(String object, Column before, Column after) {
		this.object = object;
		this.before = before;
		this.after = after;
	}

	List<ContractChange> changes() {
		compareNames();
		new TypeComparing(this.before.type(), this.after.type()).differences().forEach(this::add);
		compareKeys();
		compareClassification();
		if (this.after.deprecated() && !this.before.deprecated()) {
			add(ChangeKind.DEPRECATED, Effect.INFORMATIONAL, "It is still there, and about to go.");
		}
		if (this.before.deprecated() && !this.after.deprecated()) {
			add(ChangeKind.DEPRECATION_LIFTED, Effect.INFORMATIONAL, "It stays.");
		}
		return this.changes;
	}

	private void compareNames() {
		String was = physicalName(this.before);
		String is = physicalName(this.after);
		if (!was.equals(is)) {
			add(ChangeKind.PHYSICAL_NAME_CHANGED, Effect.BREAKING,
					"It lies under '" + is + "', and who reads it under '" + was + "' no longer finds it.");
		}
		if (!Objects.equals(this.before.naming().description(), this.after.naming().description())
				|| !Objects.equals(this.before.naming().businessName(), this.after.naming().businessName())) {
			add(ChangeKind.DESCRIPTION_CHANGED, Effect.INFORMATIONAL, "The data are the same.");
		}
	}

	private void compareKeys() {
		Column.Keys was = this.before.keys();
		Column.Keys is = this.after.keys();
		if (is.required() && !was.required()) {
			add(ChangeKind.REQUIRED_ADDED, Effect.BREAKING,
					"It is required, and what was written before may have no value of it.");
		}
		if (was.required() && !is.required()) {
			add(ChangeKind.REQUIRED_DROPPED, Effect.BREAKING, "Who counts on a value may find none.");
		}
		if (is.unique() && !was.unique()) {
			add(ChangeKind.UNIQUE_ADDED, Effect.NON_BREAKING, "Who copes with repeated values copes with single ones.");
		}
		if (was.unique() && !is.unique()) {
			add(ChangeKind.UNIQUE_DROPPED, Effect.BREAKING, "Who counts on each value once may find it again.");
		}
	}

	private void compareClassification() {
		String was = this.before.classification();
		String is = this.after.classification();
		if (Objects.equals(was, is)) {
			return;
		}
		if (was != null && is != null && Classification.isHigher(is, was)) {
			add(ChangeKind.CLASSIFICATION_RAISED, Effect.BREAKING,
					"It is '" + is + "' and was '" + was + "', so not all who read it still may, or as they did.");
		}
		else {
			add(ChangeKind.CLASSIFICATION_CHANGED, Effect.INFORMATIONAL,
					"It is " + quoted(is) + " and was " + quoted(was) + ".");
		}
	}

	private static String quoted(@Nullable String classification) {
		return (classification != null) ? "'" + classification + "'" : "not classified";
	}

	private void add(TypeComparing.Difference difference) {
		add(difference.kind(), difference.effect(), difference.because());
	}

	private void add(ChangeKind kind, Effect effect, String because) {
		this.changes.add(new ContractChange(kind, effect, this.object, this.after.path(), because));
	}

	private static String physicalName(Column column) {
		return (column.naming().physicalName() != null) ? column.naming().physicalName() : column.name();
	}

}
