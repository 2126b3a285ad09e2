package io.meshgate.frontend.team;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How removing a team ends.
 */
public sealed interface RemoveTeamPayload {

	/**
	 * The team is no more.
	 *
	 * @param id the global id that it had
	 */
	public record TeamRemoved(String id) implements RemoveTeamPayload {
	}

	/**
	 * Somebody was faster, or something is in the way: the team's present state.
	 *
	 * @param team as it stands now
	 * @param because why it could not be done
	 */
	public record TeamConflict(Team team, String because) implements RemoveTeamPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements RemoveTeamPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
