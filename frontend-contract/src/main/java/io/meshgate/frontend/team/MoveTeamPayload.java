package io.meshgate.frontend.team;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How moving a team ends; to be moved below itself is a conflict.
 */
public sealed interface MoveTeamPayload {

	/**
	 * The team is where it was to go.
	 *
	 * @param team as it stands now
	 */
	public record TeamMoved(Team team) implements MoveTeamPayload {
	}

	/**
	 * Somebody was faster, or something else is in the way.
	 *
	 * @param team as it stands now
	 * @param because why it could not be changed
	 */
	public record TeamConflict(Team team, String because) implements MoveTeamPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements MoveTeamPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
