package io.meshgate.graph.descriptor;

import java.util.List;
import java.util.Set;

import io.meshgate.graph.dataset.DatasetId;
import io.meshgate.graph.dataset.DatasetName;
import io.meshgate.graph.lineage.event.FieldFlow.Transformation;
import org.jspecify.annotations.Nullable;

/**
 * A document about a dataset, whether or not a data product offers it.
 *
 * @param name what it is called
 * @param profile what is said of it as a whole
 * @param columns its columns
 * @param origins where its data come from
 * @param references who keeps it, its domain, and the terms it and its columns are about
 */
public record DatasetDescriptor(DatasetName name, Profile profile, List<ColumnEntry> columns, Origins origins,
		List<Reference> references) implements Descriptor {

	public DatasetDescriptor {
		columns = List.copyOf(columns);
		references = List.copyOf(references);
	}

	@Override
	public NodeKey node() {
		return new NodeKey(NodeType.DATASET, this.name.key());
	}

	/**
	 * A column as others refer to it. The key of a dataset that has a {@code #} itself
	 * gives way to its identity, so that no two columns have one key.
	 * @param dataset what it is called
	 * @param path of the column
	 * @return its key, unique among the columns of all datasets
	 */
	public static NodeKey column(DatasetName dataset, String path) {
		String owner = dataset.key().contains("#") ? DatasetId.of(dataset).value() : dataset.key();
		return new NodeKey(NodeType.DATASET_COLUMN, owner + "#" + path);
	}

	/**
	 * A dataset as a whole.
	 *
	 * @param title for showing
	 * @param description what is in it, where stated
	 * @param platform where it is
	 * @param tags in the document's order
	 */
	public record Profile(String title, @Nullable String description, String platform, List<String> tags) {

		public Profile {
			tags = List.copyOf(tags);
		}

	}

	/**
	 * A column of a dataset.
	 *
	 * @param path unique in the dataset
	 * @param label for showing, where stated
	 * @param description what is in it, where stated
	 * @param type what it holds
	 * @param tags in the document's order
	 */
	public record ColumnEntry(String path, @Nullable String label, @Nullable String description, ColumnType type,
			List<String> tags) {

		public ColumnEntry {
			tags = List.copyOf(tags);
		}

	}

	/**
	 * What a column holds.
	 *
	 * @param logical in words that all platforms share, where stated
	 * @param physical in the platform's own, where stated
	 * @param nullable whether a value may be missing
	 * @param partOfKey whether it is part of the key
	 */
	public record ColumnType(@Nullable String logical, @Nullable String physical, boolean nullable, boolean partOfKey) {
	}

	/**
	 * Where the data of a dataset come from.
	 *
	 * @param datasets those that feed it
	 * @param columns which columns of theirs feed which of its own
	 */
	public record Origins(Set<DatasetName> datasets, Set<ColumnOrigin> columns) {

		/** Nothing is said. */
		public static final Origins UNSAID = new Origins(Set.of(), Set.of());

		public Origins {
			datasets = Set.copyOf(datasets);
			columns = Set.copyOf(columns);
		}

	}

	/**
	 * A column that feeds a column.
	 *
	 * @param dataset that the data come from
	 * @param source the path of the column there
	 * @param target the path of the column they go to
	 * @param how what is done to them, where stated
	 */
	public record ColumnOrigin(DatasetName dataset, String source, String target, @Nullable Transformation how) {
	}

}
