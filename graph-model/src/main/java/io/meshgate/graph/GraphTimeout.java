package io.meshgate.graph;

/**
 * The database ended a transaction that took too long. Nothing of it was written.
 */
public final class GraphTimeout extends RuntimeException {

	private static final long serialVersionUID = 1L;

	GraphTimeout(Throwable cause) {
		super("The graph took too long", cause);
	}

}
