package io.meshgate.graph.lineage.export;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A dataset, with where its data come from.
 *
 * @param id as it stands in the graph
 * @param namespace the source of data
 * @param name in that source
 * @param description what is in it
 * @param type what kind of dataset it is
 * @param dropped whether it is gone
 * @param at when it was last told of
 * @param fields its columns, in its order
 * @param aliases its other names
 * @param sources the datasets that its data come from
 * @param columns the columns that its columns come from
 */
public record ExportedDataset(String id, String namespace, String name, @Nullable String description,
		@Nullable String type, boolean dropped, Instant at, List<Field> fields, List<Name> aliases,
		List<Origin> sources, List<Source> columns) {

	public ExportedDataset {
		fields = List.copyOf(fields);
		aliases = List.copyOf(aliases);
		sources = List.copyOf(sources);
		columns = List.copyOf(columns);
	}

	/**
	 * A column.
	 *
	 * @param path the names that lead to it, joined by dots
	 * @param type in the dataset's own words
	 * @param description what is in it
	 */
	public record Field(String path, @Nullable String type, @Nullable String description) {
	}

	/**
	 * What another dataset is called.
	 *
	 * @param namespace the source of data
	 * @param name in that source
	 */
	public record Name(String namespace, String name) {
	}

	/**
	 * That its data come from another dataset.
	 *
	 * @param namespace the source of data of the other dataset
	 * @param name of the other dataset
	 * @param transformations what is done on the way, as {@code TYPE:SUBTYPE:MASKING}
	 */
	public record Origin(String namespace, String name, List<String> transformations) {

		public Origin {
			transformations = List.copyOf(transformations);
		}

	}

	/**
	 * That a column comes from another.
	 *
	 * @param target the path of the column here
	 * @param namespace the source of data of the other dataset
	 * @param name of the other dataset
	 * @param field the path of the column there
	 * @param transformations what is done on the way, as {@code TYPE:SUBTYPE:MASKING}
	 */
	public record Source(String target, String namespace, String name, String field, List<String> transformations) {

		public Source {
			transformations = List.copyOf(transformations);
		}

	}

}
