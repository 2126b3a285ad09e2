package io.meshgate.graph;

/**
 * The database cannot be reached or cannot take part now; the same call may well succeed
 * in a moment.
 */
public final class GraphUnavailable extends RuntimeException {

	private static final long serialVersionUID = 1L;

	GraphUnavailable(Throwable cause) {
		super("The graph cannot be reached now", cause);
	}

}
