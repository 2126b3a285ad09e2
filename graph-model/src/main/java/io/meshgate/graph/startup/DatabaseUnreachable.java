package io.meshgate.graph.startup;

/**
 * The database did not answer at start-up within the time it is waited for.
 */
public final class DatabaseUnreachable extends RuntimeException {

	private static final long serialVersionUID = 1L;

	DatabaseUnreachable(String message, Throwable cause) {
		super(message, cause);
	}

}
