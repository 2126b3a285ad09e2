package io.meshgate.frontend.policy;

import java.util.List;

import io.meshgate.frontend.InputProblem;
import org.jspecify.annotations.Nullable;

/**
 * How setting a policy ends.
 */
public sealed interface SetAccessPolicyPayload {

	/**
	 * The policy says what was asked.
	 *
	 * @param accessPolicy as it stands now
	 */
	public record AccessPolicyRevised(AccessPolicy accessPolicy) implements SetAccessPolicyPayload {
	}

	/**
	 * What was asked would loosen what stands above.
	 *
	 * @param breaches what would loosen what, the widest first
	 */
	public record AccessPolicyLoosens(List<PolicyBreach> breaches) implements SetAccessPolicyPayload {

		public AccessPolicyLoosens {
			breaches = List.copyOf(breaches);
		}

	}

	/**
	 * Somebody was faster, or the policy is withdrawn: its present state.
	 *
	 * @param inTheWay the policy as it stands now; null where none was ever set
	 * @param because why it could not be done
	 */
	public record AccessPolicyConflict(@Nullable AccessPolicy inTheWay,
			String because) implements SetAccessPolicyPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements SetAccessPolicyPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
