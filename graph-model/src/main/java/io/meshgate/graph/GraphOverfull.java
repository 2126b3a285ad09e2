package io.meshgate.graph;

/**
 * The database had not the memory that a transaction needs. Nothing of it was written,
 * and less at a time may go through.
 */
public final class GraphOverfull extends RuntimeException {

	private static final long serialVersionUID = 1L;

	GraphOverfull(Throwable cause) {
		super("The graph has not the memory for this", cause);
	}

}
