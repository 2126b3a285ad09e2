package io.meshgate.graph.product;

/**
 * Which side of the mesh a product stands on.
 */
public enum DataProductKind {

	SOURCE_ALIGNED, AGGREGATE, CONSUMER_ALIGNED

}
