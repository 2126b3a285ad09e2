package io.meshgate.frontend.lineage;

/**
 * In which detail a lineage is followed.
 */
public enum LineageLevel {

	/** From product to product. */
	DATA_PRODUCT,

	/** From output port to output port. */
	OUTPUT_PORT,

	/** From dataset to dataset. */
	DATASET,

	/** From column to column. */
	COLUMN

}
