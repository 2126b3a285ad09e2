package io.meshgate.api.refusal;

/**
 * The viewer sees what is meant but may not do this with it.
 */
public final class Forbidden extends RuntimeException implements Refusal {

	private static final long serialVersionUID = 1L;

	private final String because;

	/**
	 * States the rule.
	 * @param because one sentence: the rule that decided
	 */
	public Forbidden(String because) {
		super(because, null, false, false);
		this.because = because;
	}

	@Override
	public String because() {
		return this.because;
	}

}
