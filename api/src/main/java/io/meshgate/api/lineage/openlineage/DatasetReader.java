package io.meshgate.api.lineage.openlineage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Unreadable;
import io.meshgate.graph.dataset.DatasetName;
import io.meshgate.graph.lineage.event.DatasetSighting;
import io.meshgate.graph.lineage.event.DatasetSighting.Field;
import org.jspecify.annotations.Nullable;

/**
 * What an event says of a dataset. A facet that says only that it was taken away
 * ({@code _deleted}) says nothing of the dataset.
 */
final class DatasetReader {

	private static final int MOST_ALIASES = 20;

	private static final int MOST_FIELDS = 10_000;

	private DatasetReader() {
	}

	static DatasetSighting read(Fields dataset) {
		Fields facets = dataset.fields("facets");
		DatasetName name = Names.dataset(dataset);
		List<DatasetName> aliases = facets.fields("symlinks")
			.list("identifiers")
			.stream()
			.map(Names::dataset)
			.filter((alias) -> !alias.equals(name))
			.distinct()
			.toList();
		if (aliases.size() > MOST_ALIASES) {
			throw new Unreadable("it has more than " + MOST_ALIASES + " other names", dataset.line());
		}
		return new DatasetSighting(name, facets.fields("datasetType").text("datasetType").orElse(null),
				facets.fields("documentation").longText("description").orElse(null), fields(facets.fields("schema")),
				dropped(facets), aliases);
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

	private static @Nullable Boolean dropped(Fields facets) {
		return facets.fields("lifecycleStateChange")
			.text("lifecycleStateChange")
			.map((change) -> change.equals("DROP"))
			.orElse(null);
	}

}
