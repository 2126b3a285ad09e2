package io.meshgate.api.executor.postgresql;

/**
 * A transaction came to nothing, and has left nothing behind.
 */
final class NotDone extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Finding finding;

	NotDone(Ending ending, String message) {
		this(new Finding(ending, message));
	}

	NotDone(Finding finding) {
		super(finding.message());
		this.finding = finding;
	}

	Finding finding() {
		return this.finding;
	}

}
