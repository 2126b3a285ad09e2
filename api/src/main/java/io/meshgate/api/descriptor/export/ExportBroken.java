package io.meshgate.api.descriptor.export;

/**
 * An answer breaks off that has begun already. Nobody mends this on its way: the
 * connection is cut, so that its reader never takes a part for the whole.
 */
final class ExportBroken extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ExportBroken(RuntimeException cause) {
		super("An export broke off", cause);
	}

}
