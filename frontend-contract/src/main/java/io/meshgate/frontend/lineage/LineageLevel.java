package io.meshgate.frontend.lineage;

/**
 * In which detail a lineage is followed.
 */
public enum LineageLevel {

	/** From product to product. */
	DATA_PRODUCT

}
