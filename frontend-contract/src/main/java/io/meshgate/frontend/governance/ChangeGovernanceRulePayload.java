package io.meshgate.frontend.governance;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How changing a rule ends.
 */
public sealed interface ChangeGovernanceRulePayload {

	/**
	 * The rule says what was asked.
	 *
	 * @param governanceRule as it stands now
	 */
	public record GovernanceRuleChanged(GovernanceRule governanceRule) implements ChangeGovernanceRulePayload {
	}

	/**
	 * Somebody was faster, or the rule has ended: its present state.
	 *
	 * @param governanceRule as it stands now
	 * @param because why it could not be done
	 */
	public record GovernanceRuleConflict(GovernanceRule governanceRule,
			String because) implements ChangeGovernanceRulePayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements ChangeGovernanceRulePayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
