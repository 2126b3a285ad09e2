package io.meshgate.graph.dataset;

import java.util.List;

import io.meshgate.graph.glossary.Term;
import org.jspecify.annotations.Nullable;

/**
 * A column of a dataset.
 *
 * @param id the identity, which follows from the dataset and the path
 * @param dataset that has it
 * @param position in the dataset
 * @param path unique in the dataset
 * @param label for showing
 * @param description what is in it
 * @param logicalType in words that all platforms share
 * @param physicalType in the platform's own
 * @param nullable whether a value may be missing
 * @param partOfKey whether it is part of the key
 * @param tags in its catalogue's order
 * @param terms what it is about, by name
 */
public record DatasetColumn(DatasetFieldId id, Dataset dataset, int position, String path, @Nullable String label,
		@Nullable String description, @Nullable String logicalType, @Nullable String physicalType, boolean nullable,
		boolean partOfKey, List<String> tags, List<Term> terms) {

	public DatasetColumn {
		tags = List.copyOf(tags);
		terms = List.copyOf(terms);
	}

}
