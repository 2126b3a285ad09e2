package io.meshgate.graph.contract.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.meshgate.graph.contract.Column;
import org.jspecify.annotations.Nullable;

/**
 * Compares what the values of a column are.
 */
final class TypeComparing {

	private final Column.Type before;

	private final Column.Type after;

	private final List<Difference> differences = new ArrayList<>();

	TypeComparing(Column.Type before, Column.Type after) {
		this.before = before;
		this.after = after;
	}

	List<Difference> differences() {
		compare(this.before.logical(), this.after.logical());
		compare(this.before.physical(), this.after.physical());
		compareAllowed();
		Map<String, String> was = options(this.before);
		Map<String, String> is = options(this.after);
		new TreeSet<>(Stream.concat(was.keySet().stream(), is.keySet().stream()).toList())
			.forEach((name) -> OptionChange.of(name, was.get(name), is.get(name)).ifPresent(this::add));
		return this.differences;
	}

	/** What was not said promised nothing. */
	private void compare(@Nullable String was, @Nullable String is) {
		if (was == null || is == null) {
			return;
		}
		String way = "from " + was + " to " + is;
		switch (ValueType.of(was).to(ValueType.of(is))) {
			case SAME -> {
			}
			case WIDER ->
				add(ChangeKind.TYPE_WIDENED, Effect.NON_BREAKING, "All values of before still fit, " + way + ".");
			case NARROWER ->
				add(ChangeKind.TYPE_NARROWED, Effect.BREAKING, "Not all values of before still fit, " + way + ".");
			case OTHER ->
				add(ChangeKind.TYPE_CHANGED, Effect.BREAKING, "The values cannot be read as before, " + way + ".");
		}
	}

	private void compareAllowed() {
		Set<String> was = new LinkedHashSet<>(this.before.allowed());
		Set<String> is = new LinkedHashSet<>(this.after.allowed());
		if (!is.isEmpty() && (was.isEmpty() || !is.containsAll(was))) {
			was.removeAll(is);
			add(ChangeKind.VALUES_NARROWED, Effect.BREAKING, was.isEmpty() ? "Not all values are allowed any more."
					: "No longer allowed, though written before: " + some(was) + ".");
		}
		else if (!was.isEmpty() && !was.containsAll(is) || is.isEmpty() && !was.isEmpty()) {
			is.removeAll(was);
			add(ChangeKind.VALUES_WIDENED, Effect.NON_BREAKING, is.isEmpty() ? "All values are allowed now."
					: "What was written before still fits; new are " + some(is) + ".");
		}
	}

	private static String some(Set<String> values) {
		String shown = values.stream().limit(5).collect(Collectors.joining(", "));
		return (values.size() > 5) ? shown + " and " + (values.size() - 5) + " more" : shown;
	}

	private static Map<String, String> options(Column.Type type) {
		return type.options()
			.stream()
			.map((option) -> option.split("=", 2))
			.collect(Collectors.toMap((parts) -> parts[0], (parts) -> parts[1], (first, second) -> first));
	}

	private void add(ChangeKind kind, Effect effect, String because) {
		add(new Difference(kind, effect, because));
	}

	private void add(Difference difference) {
		this.differences.add(difference);
	}

	record Difference(ChangeKind kind, Effect effect, String because) {
	}

}
