package io.meshgate.api.lineage.openlineage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Unreadable;
import io.meshgate.graph.dataset.DatasetName;
import io.meshgate.graph.lineage.event.DatasetSighting;
import io.meshgate.graph.lineage.event.DatasetSighting.Field;
import org.jspecify.annotations.Nullable;

/**
 * What an event says of a dataset. What is renamed is gone under its former name.
 */
final class DatasetReader {

	private static final String LIFECYCLE = "lifecycleStateChange";

	private static final int MOST_ALIASES = 20;

	private static final int MOST_FIELDS = 10_000;

	private DatasetReader() {
	}

	static DatasetSighting read(Fields dataset) {
		Facets facets = Facets.of(dataset);
		DatasetName name = Names.dataset(dataset);
		List<DatasetName> aliases = facets.standing("symlinks")
			.list("identifiers")
			.stream()
			.map(Names::dataset)
			.filter((alias) -> !alias.equals(name))
			.distinct()
			.toList();
		if (aliases.size() > MOST_ALIASES) {
			throw new Unreadable("it has more than " + MOST_ALIASES + " other names", dataset.line());
		}
		return new DatasetSighting(name, facets.text("datasetType", "datasetType"),
				facets.longText("documentation", "description"),
				facets.isDeleted("schema") ? List.of() : fields(facets.values().fields("schema")), dropped(facets),
				aliases, facets.isDeleted("symlinks"));
	}

	/** What the dataset was called before. */
	static Optional<DatasetName> formerName(Fields dataset) {
		Fields change = dataset.fields("facets").fields(LIFECYCLE);
		return change.text(LIFECYCLE)
			.filter((said) -> said.equals("RENAME") && change.isMapping("previousIdentifier"))
			.map((said) -> Names.dataset(change.fields("previousIdentifier")))
			.filter((former) -> !former.equals(Names.dataset(dataset)));
	}

	static boolean isDropped(Fields dataset) {
		return Boolean.TRUE.equals(dropped(Facets.of(dataset)));
	}

	/** Of a dataset by a name that it has no more. */
	static DatasetSighting gone(DatasetName former) {
		return new DatasetSighting(former, null, null, null, true, List.of());
	}

	private static @Nullable List<Field> fields(Fields schema) {
		if (!schema.has("fields")) {
			return null;
		}
		Map<String, Field> fields = new LinkedHashMap<>();
		gather(schema, "", fields);
		return List.copyOf(fields.values());
	}

	/** The fields of a field follow it. */
	private static void gather(Fields within, String prefix, Map<String, Field> fields) {
		for (Fields field : within.list("fields")) {
			String path = Names.path(prefix + Names.fieldName(field), field.line());
			fields.putIfAbsent(path,
					new Field(path, field.longText("type").orElse(null), field.longText("description").orElse(null)));
			if (fields.size() > MOST_FIELDS) {
				throw new Unreadable("a dataset has more than %,d fields".formatted(MOST_FIELDS), field.line());
			}
			gather(field, path + ".", fields);
		}
	}

	private static @Nullable Boolean dropped(Facets facets) {
		String change = facets.text(LIFECYCLE, LIFECYCLE);
		return (change == null) ? null : Boolean.valueOf(change.equals("DROP"));
	}

}
