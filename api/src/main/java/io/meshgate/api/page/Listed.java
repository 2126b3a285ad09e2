package io.meshgate.api.page;

import graphql.schema.DataFetchingFieldSelectionSet;
import io.meshgate.graph.Page;

/**
 * What is asked of a list.
 *
 * @param page which part of it
 * @param counted whether the number of all items is selected
 */
public record Listed(Page page, boolean counted) {

	/**
	 * Reads it from a connection's selection.
	 * @param page which part
	 * @param selection of the connection
	 * @return what is asked
	 */
	public static Listed of(Page page, DataFetchingFieldSelectionSet selection) {
		return new Listed(page, selection.contains("totalCount"));
	}

}
