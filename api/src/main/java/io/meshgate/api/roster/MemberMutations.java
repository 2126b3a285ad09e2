package io.meshgate.api.roster;

import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.team.AddTeamMemberInput;
import io.meshgate.frontend.team.AddTeamMemberPayload;
import io.meshgate.frontend.team.ChangeTeamMemberRoleInput;
import io.meshgate.frontend.team.ChangeTeamMemberRolePayload;
import io.meshgate.graph.person.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Coming into a team and becoming something else in it, from the wire and back to it.
 */
@Controller
class MemberMutations {

	private final Submissions submissions;

	private final AddTeamMember addTeamMember;

	private final ChangeTeamMemberRole changeTeamMemberRole;

	private final TeamAnswers answers;

	MemberMutations(Submissions submissions, AddTeamMember addTeamMember, ChangeTeamMemberRole changeTeamMemberRole,
			TeamAnswers answers) {
		this.submissions = submissions;
		this.addTeamMember = addTeamMember;
		this.changeTeamMemberRole = changeTeamMemberRole;
		this.answers = answers;
	}

	@MutationMapping
	AddTeamMemberPayload addTeamMember(@AuthenticationPrincipal Viewer viewer, @Argument AddTeamMemberInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		Appointment appointment = new TeamForm(submission.problems()).appointment(input.team(), input.person(),
				input.role());
		return submission.settle(
				(operation) -> this.answers.moved(viewer, this.addTeamMember.add(viewer, appointment, operation),
						AddTeamMemberPayload.TeamMemberAdded::new, AddTeamMemberPayload.TeamConflict::new),
				AddTeamMemberPayload.InvalidInput::new);
	}

	@MutationMapping
	ChangeTeamMemberRolePayload changeTeamMemberRole(@AuthenticationPrincipal Viewer viewer,
			@Argument ChangeTeamMemberRoleInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		Appointment appointment = new TeamForm(submission.problems()).appointment(input.team(), input.person(),
				input.role());
		return submission.settle((operation) -> this.answers.moved(viewer,
				this.changeTeamMemberRole.change(viewer, appointment, operation),
				ChangeTeamMemberRolePayload.TeamMemberRoleChanged::new, ChangeTeamMemberRolePayload.TeamConflict::new),
				ChangeTeamMemberRolePayload.InvalidInput::new);
	}

}
