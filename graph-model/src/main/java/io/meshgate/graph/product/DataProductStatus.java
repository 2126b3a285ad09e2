package io.meshgate.graph.product;

/**
 * Where a product stands in its life.
 */
public enum DataProductStatus {

	DRAFT, PROPOSED, ACTIVE, DEPRECATED, RETIRED

}
