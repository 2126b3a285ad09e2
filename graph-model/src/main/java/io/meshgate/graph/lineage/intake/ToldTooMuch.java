package io.meshgate.graph.lineage.intake;

/**
 * More was told than one transaction can write. Of a single event the message says what
 * is too much of it; several may be taken in parts.
 */
public final class ToldTooMuch extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ToldTooMuch(String reason) {
		super(reason, null, false, false);
	}

	/**
	 * Why an event is too much.
	 * @return one sentence without an end
	 */
	public String reason() {
		return String.valueOf(getMessage());
	}

}
