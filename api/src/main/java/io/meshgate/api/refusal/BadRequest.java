package io.meshgate.api.refusal;

/**
 * The call cannot be taken as it stands; the caller has to mend it.
 */
public final class BadRequest extends RuntimeException implements Refusal {

	private static final long serialVersionUID = 1L;

	private final String because;

	/**
	 * States what is wrong.
	 * @param because one sentence that helps to mend the call
	 */
	public BadRequest(String because) {
		super(because, null, false, false);
		this.because = because;
	}

	@Override
	public String because() {
		return this.because;
	}

}
