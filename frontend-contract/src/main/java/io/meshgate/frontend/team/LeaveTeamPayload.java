package io.meshgate.frontend.team;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How leaving a team ends.
 */
public sealed interface LeaveTeamPayload {

	/**
	 * The viewer no longer belongs to the team.
	 *
	 * @param team as it stands now
	 */
	public record TeamMembershipEnded(Team team) implements LeaveTeamPayload {
	}

	/**
	 * Somebody was faster, or the change cannot be made as the team stands, as when it
	 * would lose its last owner.
	 *
	 * @param team as it stands now
	 * @param because why it could not be changed
	 */
	public record TeamConflict(Team team, String because) implements LeaveTeamPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements LeaveTeamPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
