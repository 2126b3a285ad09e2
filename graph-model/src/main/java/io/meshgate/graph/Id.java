package io.meshgate.graph;

/**
 * The identity of a node, opaque and never used again. Each type of node has its own, so
 * that one cannot be handed over for another.
 */
public interface Id {

	/**
	 * The identity as it stands in the graph.
	 * @return never empty
	 */
	String value();

}
