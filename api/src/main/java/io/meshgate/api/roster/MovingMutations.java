package io.meshgate.api.roster;

import java.util.Optional;

import io.meshgate.api.wire.Refs;
import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.team.MoveTeamInput;
import io.meshgate.frontend.team.MoveTeamPayload;
import io.meshgate.frontend.team.RemoveTeamInput;
import io.meshgate.frontend.team.RemoveTeamPayload;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.Ref;
import io.meshgate.graph.person.Viewer;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Moving and removing teams, from the wire and back to it.
 */
@Controller
class MovingMutations {

	private final Submissions submissions;

	private final MoveTeam moveTeam;

	private final RemoveTeam removeTeam;

	private final TeamAnswers answers;

	MovingMutations(Submissions submissions, MoveTeam moveTeam, RemoveTeam removeTeam, TeamAnswers answers) {
		this.submissions = submissions;
		this.moveTeam = moveTeam;
		this.removeTeam = removeTeam;
		this.answers = answers;
	}

	@MutationMapping
	MoveTeamPayload moveTeam(@AuthenticationPrincipal Viewer viewer, @Argument MoveTeamInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		TeamSeen seen = new TeamSeen(new TeamForm(submission.problems()).id(input.team()), input.expectedVersion());
		Optional<Ref> parent = Optional.ofNullable(input.parent()).map((ref) -> Refs.of(ref, Team.class));
		return submission.settle(
				(operation) -> this.answers.moved(viewer, this.moveTeam.move(viewer, seen, parent, operation),
						MoveTeamPayload.TeamMoved::new, MoveTeamPayload.TeamConflict::new),
				MoveTeamPayload.InvalidInput::new);
	}

	@MutationMapping
	RemoveTeamPayload removeTeam(@AuthenticationPrincipal Viewer viewer, @Argument RemoveTeamInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		TeamSeen seen = new TeamSeen(new TeamForm(submission.problems()).id(input.team()), input.expectedVersion());
		return submission.settle(
				(operation) -> this.answers.removed(viewer, this.removeTeam.remove(viewer, seen, operation)),
				RemoveTeamPayload.InvalidInput::new);
	}

}
