package io.meshgate.frontend.dataset;

import java.util.List;

import io.meshgate.frontend.Node;
import io.meshgate.frontend.glossary.Term;
import org.jspecify.annotations.Nullable;

/**
 * A column of a dataset, or a field below one.
 *
 * @param id the global id
 * @param dataset the dataset that has it
 * @param path the names that lead to it, joined by dots; unique in the dataset
 * @param label for showing, where that is another name
 * @param description what is in it
 * @param logicalType what it holds, in words that all platforms share
 * @param physicalType what it holds, in the platform's own words
 * @param nullable whether a value may be missing
 * @param partOfKey whether it is part of the key
 * @param tags words that its catalogue marks it with
 * @param terms what it is about, by name
 */
public record DatasetColumn(String id, Dataset dataset, String path, @Nullable String label,
		@Nullable String description, @Nullable String logicalType, @Nullable String physicalType, boolean nullable,
		boolean partOfKey, List<String> tags, List<Term> terms) implements Node {

	public DatasetColumn {
		tags = List.copyOf(tags);
		terms = List.copyOf(terms);
	}

}
