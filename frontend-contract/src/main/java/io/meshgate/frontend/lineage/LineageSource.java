package io.meshgate.frontend.lineage;

/**
 * Who says that data go somewhere.
 */
public enum LineageSource {

	/** An input port reads an output port. */
	INPUT_PORT,

	/** Data go between the datasets that the ports give out. */
	DATASETS,

	/** The events of a lineage tool. */
	OPENLINEAGE,

	/** An imported catalogue. */
	CATALOGUE,

	/** Both are names of one dataset. */
	SYMLINK,

	/** Somebody, by hand. */
	MANUAL,

	/** Somebody, by hand, of parts of them. */
	PARTS

}
