package io.meshgate.api.refusal;

import io.meshgate.auth.Action;
import io.meshgate.auth.Decision;
import io.meshgate.auth.Facts;
import io.meshgate.auth.Policy;

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

	/**
	 * Goes on only where the policy allows it.
	 * @param action what is attempted
	 * @param facts what is known of who attempts it, and of the thing
	 * @throws Forbidden if it does not
	 */
	public static void unless(Action action, Facts facts) {
		unless(Policy.decide(action, facts));
	}

	/**
	 * Goes on only where the policy has allowed it.
	 * @param decision of the policy
	 * @throws Forbidden if it does not
	 */
	public static void unless(Decision decision) {
		if (!decision.allowed()) {
			throw new Forbidden(decision.because());
		}
	}

	@Override
	public String because() {
		return this.because;
	}

}
