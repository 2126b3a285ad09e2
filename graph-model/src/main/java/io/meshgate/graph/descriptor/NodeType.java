package io.meshgate.graph.descriptor;

/**
 * A type of node that documents describe or refer to, with its label in the graph.
 */
public enum NodeType {

	/** A domain. */
	DOMAIN("Domain"),
	/** A team. */
	TEAM("Team"),
	/** A person. */
	PERSON("Person"),
	/** A data product. */
	DATA_PRODUCT("DataProduct"),
	/** Where a data product gives data out. */
	OUTPUT_PORT("OutputPort"),
	/** Where a data product or an application takes data in. */
	INPUT_PORT("InputPort"),
	/** A data contract. */
	CONTRACT("Contract"),
	/** An application. */
	APPLICATION("Application"),
	/** A set of data, whether or not a data product offers it. */
	DATASET("Dataset"),
	/** A column of a dataset. */
	DATASET_COLUMN("DatasetColumn"),
	/** A term of a vocabulary. */
	TERM("Term"),
	/** A group of terms. */
	TERM_GROUP("TermGroup");

	private final String label;

	NodeType(String label) {
		this.label = label;
	}

	/**
	 * The label in the graph, part of statements and of event types.
	 * @return a Cypher literal
	 */
	public String label() {
		return this.label;
	}

}
