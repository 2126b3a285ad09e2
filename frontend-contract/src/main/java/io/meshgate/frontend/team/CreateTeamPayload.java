package io.meshgate.frontend.team;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How making a team ends.
 */
public sealed interface CreateTeamPayload {

	/**
	 * The team is there, with its owner.
	 *
	 * @param team as it stands now
	 */
	public record TeamCreated(Team team) implements CreateTeamPayload {
	}

	/**
	 * Another team has the key.
	 *
	 * @param key the key that is taken
	 */
	public record TeamKeyTaken(String key) implements CreateTeamPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements CreateTeamPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
