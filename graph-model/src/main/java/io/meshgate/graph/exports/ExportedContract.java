package io.meshgate.graph.exports;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A contract as it stands.
 *
 * @param id its identity in the graph
 * @param contractId the id that all its versions share
 * @param version the version
 * @param name for showing
 * @param status as it says itself
 * @param document the contract as it was handed in, where that is kept
 * @param classified what owners say of columns, of any version
 */
public record ExportedContract(String id, String contractId, String version, @Nullable String name,
		@Nullable String status, @Nullable KeptDocument document, List<Classified> classified) {

	public ExportedContract {
		classified = List.copyOf(classified);
	}

	/**
	 * A column of which owners say how delicate it is.
	 *
	 * @param object the name of its object
	 * @param column its path there
	 * @param classification in their own words
	 */
	public record Classified(String object, String column, String classification) {
	}

}
