package io.meshgate.api.descriptor;

/**
 * The portal was told to import something at start-up that is not there.
 */
final class ImportLocationMissing extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ImportLocationMissing(String location) {
		super("There is nothing to import at '" + location + "'.", null, false, false);
	}

}
