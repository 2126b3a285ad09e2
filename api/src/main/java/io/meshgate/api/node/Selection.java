package io.meshgate.api.node;

import graphql.schema.DataFetchingFieldSelectionSet;

/**
 * What is selected of a node, wherever it stands below a field.
 *
 * @param fields what is selected of the field
 * @param path the way from the field to the node, empty or ending with a slash
 */
public record Selection(DataFetchingFieldSelectionSet fields, String path) {

	/**
	 * What is selected of the field itself.
	 * @param fields of the field
	 * @return the selection
	 */
	public static Selection of(DataFetchingFieldSelectionSet fields) {
		return new Selection(fields, "");
	}

	/**
	 * What is selected of the nodes of a connection.
	 * @param fields of the connection
	 * @return the selection
	 */
	public static Selection ofNodes(DataFetchingFieldSelectionSet fields) {
		return new Selection(fields, "edges/node/");
	}

	/**
	 * Whether something of the node is selected.
	 * @param field of the node
	 * @return true where it is, by whatever alias
	 */
	public boolean has(String field) {
		return this.fields.contains(this.path + field);
	}

}
