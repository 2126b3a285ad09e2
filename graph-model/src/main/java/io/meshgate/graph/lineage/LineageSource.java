package io.meshgate.graph.lineage;

/**
 * Who says that data go somewhere.
 */
public enum LineageSource {

	/** An input port that reads an output port. */
	INPUT_PORT,

	/** What goes between the datasets that ports give out. */
	DATASETS,

	/** The events of a lineage tool. */
	OPENLINEAGE,

	/** An imported catalogue. */
	CATALOGUE,

	/** Two names of one dataset. */
	SYMLINK,

	/** Somebody, by hand. */
	MANUAL,

	/** What is said by hand of ports of the products, or of columns of the datasets. */
	PARTS

}
