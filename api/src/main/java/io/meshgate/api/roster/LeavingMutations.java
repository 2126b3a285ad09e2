package io.meshgate.api.roster;

import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.team.LeaveTeamInput;
import io.meshgate.frontend.team.LeaveTeamPayload;
import io.meshgate.frontend.team.RemoveTeamMemberInput;
import io.meshgate.frontend.team.RemoveTeamMemberPayload;
import io.meshgate.graph.person.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Being taken out of a team and leaving it, from the wire and back to it.
 */
@Controller
class LeavingMutations {

	private final Submissions submissions;

	private final EndMembership endMembership;

	private final TeamAnswers answers;

	LeavingMutations(Submissions submissions, EndMembership endMembership, TeamAnswers answers) {
		this.submissions = submissions;
		this.endMembership = endMembership;
		this.answers = answers;
	}

	@MutationMapping
	RemoveTeamMemberPayload removeTeamMember(@AuthenticationPrincipal Viewer viewer,
			@Argument RemoveTeamMemberInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		Departure departure = new TeamForm(submission.problems()).departure(input.team(), input.person());
		return submission.settle(
				(operation) -> this.answers.moved(viewer, this.endMembership.end(viewer, departure, operation),
						RemoveTeamMemberPayload.TeamMemberRemoved::new, RemoveTeamMemberPayload.TeamConflict::new),
				RemoveTeamMemberPayload.InvalidInput::new);
	}

	@MutationMapping
	LeaveTeamPayload leaveTeam(@AuthenticationPrincipal Viewer viewer, @Argument LeaveTeamInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		Departure departure = Departure.of(new TeamForm(submission.problems()).id(input.team()), viewer);
		return submission.settle(
				(operation) -> this.answers.moved(viewer, this.endMembership.end(viewer, departure, operation),
						LeaveTeamPayload.TeamMembershipEnded::new, LeaveTeamPayload.TeamConflict::new),
				LeaveTeamPayload.InvalidInput::new);
	}

}
