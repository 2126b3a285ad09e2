package io.meshgate.api.descriptor.reading;

/**
 * One document cannot be read; its neighbours still can.
 */
public final class Unreadable extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final int line;

	/**
	 * A document that cannot be read.
	 * @param reason one sentence without an end, for whoever wrote the document
	 * @param line where, counted from 1
	 */
	public Unreadable(String reason, int line) {
		super(reason, null, false, false);
		this.line = line;
	}

	/**
	 * Why it cannot be read.
	 * @return one sentence without an end
	 */
	public String reason() {
		return String.valueOf(getMessage());
	}

	/**
	 * Where it cannot be read.
	 * @return the line, counted from 1
	 */
	public int line() {
		return this.line;
	}

}
