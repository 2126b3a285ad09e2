package io.meshgate.graph.operation;

/**
 * The caller gave a key that it had given before, but asks for something else now.
 */
public final class OperationKeyReused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	OperationKeyReused() {
		super("The idempotency key was used for another change", null, false, false);
	}

}
