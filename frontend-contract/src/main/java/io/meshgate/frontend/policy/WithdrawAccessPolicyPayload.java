package io.meshgate.frontend.policy;

import java.util.List;

import io.meshgate.frontend.InputProblem;
import org.jspecify.annotations.Nullable;

/**
 * How withdrawing a policy ends.
 */
public sealed interface WithdrawAccessPolicyPayload {

	/**
	 * The policy says nothing any more.
	 *
	 * @param accessPolicy as it stands now
	 */
	public record AccessPolicyWithdrawn(AccessPolicy accessPolicy) implements WithdrawAccessPolicyPayload {
	}

	/**
	 * Somebody was faster, or the policy is withdrawn: its present state.
	 *
	 * @param inTheWay the policy as it stands now; null where none was ever set
	 * @param because why it could not be done
	 */
	public record AccessPolicyConflict(@Nullable AccessPolicy inTheWay,
			String because) implements WithdrawAccessPolicyPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements WithdrawAccessPolicyPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
