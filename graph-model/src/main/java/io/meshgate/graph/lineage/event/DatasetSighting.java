package io.meshgate.graph.lineage.event;

import java.util.List;

import io.meshgate.graph.dataset.DatasetName;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a dataset.
 *
 * @param name which dataset
 * @param type what kind of dataset it is, as {@code TABLE}; null where nothing is said,
 * empty where that holds no more
 * @param description what it holds; null where nothing is said, empty where that holds no
 * more
 * @param fields all its fields, in order; null where nothing is said
 * @param dropped whether it is gone; null where nothing is said
 * @param aliases the other names it has
 * @param unlinked whether it has no other names any more
 */
public record DatasetSighting(DatasetName name, @Nullable String type, @Nullable String description,
		@Nullable List<Field> fields, @Nullable Boolean dropped, List<DatasetName> aliases, boolean unlinked) {

	public DatasetSighting {
		fields = (fields == null) ? null : List.copyOf(fields);
		aliases = List.copyOf(aliases);
	}

	/**
	 * One that takes no other name back.
	 * @param name which dataset
	 * @param type what kind of dataset it is
	 * @param description what it holds
	 * @param fields all its fields, in order
	 * @param dropped whether it is gone
	 * @param aliases the other names it has
	 */
	public DatasetSighting(DatasetName name, @Nullable String type, @Nullable String description,
			@Nullable List<Field> fields, @Nullable Boolean dropped, List<DatasetName> aliases) {
		this(name, type, description, fields, dropped, aliases, false);
	}

	long weight() {
		return 1L + this.aliases.size() + ((this.fields == null) ? 0 : this.fields.size());
	}

	/**
	 * A field of a dataset.
	 *
	 * @param path its name, after the names of those it stands in, joined by dots
	 * @param type in the dataset's own words
	 * @param description what it holds
	 */
	public record Field(String path, @Nullable String type, @Nullable String description) {
	}

}
