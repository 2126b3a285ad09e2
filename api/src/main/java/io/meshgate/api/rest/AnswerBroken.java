package io.meshgate.api.rest;

/**
 * An answer breaks off that has begun already. Nobody mends this on its way: the
 * connection is cut, so that its reader never takes a part for the whole.
 */
public final class AnswerBroken extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Tells why.
	 * @param cause what broke it
	 */
	public AnswerBroken(RuntimeException cause) {
		super("An export broke off", cause);
	}

}
