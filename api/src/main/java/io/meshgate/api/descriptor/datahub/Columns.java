package io.meshgate.api.descriptor.datahub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Unreadable;
import io.meshgate.graph.dataset.DatasetName;
import io.meshgate.graph.descriptor.DatasetDescriptor;
import io.meshgate.graph.descriptor.DatasetDescriptor.ColumnEntry;
import io.meshgate.graph.descriptor.DatasetDescriptor.ColumnType;
import io.meshgate.graph.descriptor.NodeKey;
import io.meshgate.graph.descriptor.Reference;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a dataset. What people wrote in the catalogue goes before what was found
 * in the source; tags and terms of both count. A column that cannot be read is left out
 * and told.
 */
final class Columns {

	private static final int LONGEST_PATH = 2_000;

	private final Catalogue catalogue;

	private final Entity entity;

	private final Marks marks;

	private final Map<String, Fields> edited = new HashMap<>();

	private final Set<String> primaryKeys = new HashSet<>();

	private final Set<String> taken = new HashSet<>();

	private final List<ColumnEntry> entries = new ArrayList<>();

	private final List<Reference> references = new ArrayList<>();

	Columns(Catalogue catalogue, Entity entity, Marks marks) {
		this.catalogue = catalogue;
		this.entity = entity;
		this.marks = marks;
	}

	List<ColumnEntry> entries() {
		return List.copyOf(this.entries);
	}

	/** The terms that the columns are about. */
	List<Reference> references() {
		return List.copyOf(this.references);
	}

	void read(DatasetName dataset, List<String> warnings) {
		Fields schema = this.entity.aspect("schemaMetadata");
		schema.texts("primaryKeys").stream().map(FieldPath::plain).forEach(this.primaryKeys::add);
		each(this.entity.aspect("editableSchemaMetadata").list("editableSchemaFieldInfo"), warnings,
				(said) -> this.edited.put(FieldPath.plain(path(said)), said));
		each(schema.list("fields"), warnings, (field) -> read(dataset, field));
	}

	private static void each(List<Fields> columns, List<String> warnings, Consumer<Fields> reading) {
		for (Fields column : columns) {
			try {
				reading.accept(column);
			}
			catch (Unreadable problem) {
				warnings.add("a column is left out: " + problem.reason());
			}
		}
	}

	private void read(DatasetName dataset, Fields field) {
		String stated = path(field);
		String plain = FieldPath.plain(stated);
		// Alternatives of a union differ in nothing but their types.
		String path = this.taken.contains(plain) ? stated : plain;
		if (this.taken.contains(path)) {
			throw new Unreadable("'" + path + "' is there twice", field.line());
		}
		Fields said = this.edited.getOrDefault(plain, new Fields(Map.of(), field.line()));
		NodeKey node = DatasetDescriptor.column(dataset, path);
		Set<String> tags = new LinkedHashSet<>(this.marks.tags(said.fields("globalTags")));
		tags.addAll(this.marks.tags(field.fields("globalTags")));
		Set<Reference> terms = new LinkedHashSet<>(this.marks.terms(node, said.fields("glossaryTerms")));
		terms.addAll(this.marks.terms(node, field.fields("glossaryTerms")));
		this.entries.add(new ColumnEntry(path, field.text("label").orElse(null), description(stated, field, said),
				type(field, path), List.copyOf(tags)));
		this.references.addAll(terms);
		this.taken.add(path);
	}

	private static String path(Fields field) {
		return field.longText("fieldPath")
			.filter((path) -> path.length() <= LONGEST_PATH)
			.orElseThrow(
					() -> new Unreadable("it has no path of at most " + LONGEST_PATH + " characters", field.line()));
	}

	private @Nullable String description(String path, Fields field, Fields said) {
		return Stream.of(said.longText("description"), field.longText("description"), guessed(path))
			.flatMap(Optional::stream)
			.findFirst()
			.orElse(null);
	}

	/**
	 * What is said of the column as an entity of its own; nothing where that is spoilt.
	 */
	private Optional<String> guessed(String path) {
		try {
			return this.catalogue.find(FieldPath.urn(this.entity.urn(), path))
				.flatMap((column) -> Datasets.documentation(column.aspect("documentation")));
		}
		catch (Unreadable spoilt) {
			return Optional.empty();
		}
	}

	private ColumnType type(Fields field, String path) {
		boolean partOfKey = isTrue(field, "isPartOfKey") || this.primaryKeys.contains(path);
		return new ColumnType(FieldPath.type(field).orElse(null), field.longText("nativeDataType").orElse(null),
				isTrue(field, "nullable"), partOfKey);
	}

	private static boolean isTrue(Fields field, String name) {
		return field.text(name).filter("true"::equals).isPresent();
	}

}
