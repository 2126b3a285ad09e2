package io.meshgate.api.descriptor.bitol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Tree;
import io.meshgate.graph.contract.Section;
import org.jspecify.annotations.Nullable;

/**
 * All that a data contract says, field by field, written so that the same is written the
 * same: whatever its order, and without what is empty. Nothing here makes a document
 * unreadable.
 */
final class StatedSections {

	/** What tells versions and ways of writing apart, and promises nothing. */
	private static final Set<String> ASIDE = Set.of("apiVersion", "kind", "version", "id", "contractCreatedTs");

	/** What of the description is told by itself. */
	private static final Set<String> TERMS = Set.of("usage", "limitations");

	private final Map<Section, List<String>> sections = new LinkedHashMap<>();

	private StatedSections() {
	}

	static List<Section> of(Fields root) {
		StatedSections stated = new StatedSections();
		root.values().forEach((name, said) -> stated.take(ContractLift.called(name), said));
		mappings(root, root.has("schema") ? "schema" : "dataset").forEach((object) -> {
			String name = name(object, "table");
			stated.relate(object, name, null);
			stated.columns(object, name, "");
		});
		return stated.sections.entrySet()
			.stream()
			.map((place) -> new Section(place.getKey().name(), place.getKey().object(), place.getKey().part(),
					place.getValue()))
			.toList();
	}

	private void take(String name, Tree said) {
		if (name.equals("description") && said instanceof Fields description) {
			description.values()
				.forEach((each, text) -> add(
						TERMS.contains(each) ? Section.of(each, List.of()) : Section.of(name, List.of()),
						TERMS.contains(each) ? statements(text) : entry(each, text)));
		}
		else if (name.equals("roles") && said instanceof Tree.Items roles) {
			roles.values().forEach((role) -> {
				String called = (role instanceof Fields fields) ? name(fields, "role") : "";
				add(new Section(name, null, called.isEmpty() ? null : called, List.of()), statements(role));
			});
		}
		else if (!ASIDE.contains(name)) {
			add(Section.of(name, List.of()), statements(said));
		}
	}

	private void columns(Fields above, String object, String path) {
		mappings(above, above.has("properties") ? "properties" : "columns")
			.forEach((column) -> column(column, object, path + name(column, "column")));
	}

	private void column(Fields column, String object, String path) {
		relate(column, object, path);
		columns(column, object, path + ".");
		if (column.values().get("items") instanceof Fields items) {
			column(items, object, path + "[]");
		}
	}

	private void relate(Fields thing, String object, @Nullable String path) {
		mappings(thing, "relationships")
			.forEach((relationship) -> add(new Section("relationships", object, path, List.of()),
					List.of(String.join(", ", statements(relationship)))));
	}

	private void add(Section place, List<String> statements) {
		if (!statements.isEmpty()) {
			this.sections.computeIfAbsent(place, (_) -> new ArrayList<>()).addAll(statements);
		}
	}

	private static List<String> statements(Tree said) {
		return switch (said) {
			case Fields fields -> fields.values()
				.entrySet()
				.stream()
				.flatMap((each) -> entry(each.getKey(), each.getValue()).stream())
				.sorted()
				.toList();
			case Tree.Items items -> items.values()
				.stream()
				.map(StatedSections::written)
				.filter((item) -> !item.isEmpty())
				.sorted()
				.toList();
			case Tree.Text text -> text.value().isBlank() ? List.of() : List.of(text.value().strip());
			case Tree.Nothing _ -> List.of();
		};
	}

	private static List<String> entry(String name, Tree said) {
		String written = written(said);
		return written.isEmpty() ? List.of() : List.of(name + ": " + written);
	}

	private static String written(Tree said) {
		List<String> statements = statements(said);
		return switch (said) {
			case Fields _ when !statements.isEmpty() -> "{" + String.join(", ", statements) + "}";
			case Tree.Items _ when !statements.isEmpty() -> "[" + String.join(", ", statements) + "]";
			case Fields _, Tree.Items _, Tree.Text _, Tree.Nothing _ -> String.join("", statements);
		};
	}

	private static Stream<Fields> mappings(Fields root, String name) {
		return (root.values().get(name) instanceof Tree.Items items)
				? items.values().stream().filter(Fields.class::isInstance).map(Fields.class::cast) : Stream.empty();
	}

	/** As it is called in the third version, or else in the second. */
	private static String name(Fields fields, String before) {
		return Stream.of("name", before)
			.flatMap((field) -> (fields.values().get(field) instanceof Tree.Text text) ? Stream.of(text.value().strip())
					: Stream.empty())
			.findFirst()
			.orElse("");
	}

}
