package io.meshgate.api.refusal;

/**
 * There is no such thing, or the viewer may not see it: the two are not told apart.
 */
public final class NotFound extends RuntimeException implements Refusal {

	private static final long serialVersionUID = 1L;

	private final String because;

	/**
	 * States what was looked for.
	 * @param what the kind of thing, as `data product`
	 */
	public NotFound(String what) {
		super("There is no such " + what + ".", null, false, false);
		this.because = "There is no such " + what + ".";
	}

	@Override
	public String because() {
		return this.because;
	}

}
