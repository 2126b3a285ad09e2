package io.meshgate.frontend.governance;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How adopting a rule ends.
 */
public sealed interface AdoptGovernanceRulePayload {

	/**
	 * The rule is in force.
	 *
	 * @param governanceRule as it stands now
	 */
	public record GovernanceRuleAdopted(GovernanceRule governanceRule) implements AdoptGovernanceRulePayload {
	}

	/**
	 * Another rule has the key; it may be one that has ended.
	 *
	 * @param key the key that is taken
	 */
	public record GovernanceRuleKeyTaken(String key) implements AdoptGovernanceRulePayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements AdoptGovernanceRulePayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
