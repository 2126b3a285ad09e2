package io.meshgate.api.roster;

import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.team.ChangeTeamInput;
import io.meshgate.frontend.team.ChangeTeamPayload;
import io.meshgate.frontend.team.CreateTeamInput;
import io.meshgate.frontend.team.CreateTeamPayload;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.team.roster.NewTeam;
import io.meshgate.graph.team.roster.TeamText;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Making and changing teams, from the wire and back to it.
 */
@Controller
class TeamMutations {

	private final Submissions submissions;

	private final CreateTeam createTeam;

	private final ChangeTeam changeTeam;

	private final TeamAnswers answers;

	TeamMutations(Submissions submissions, CreateTeam createTeam, ChangeTeam changeTeam, TeamAnswers answers) {
		this.submissions = submissions;
		this.createTeam = createTeam;
		this.changeTeam = changeTeam;
		this.answers = answers;
	}

	@MutationMapping
	CreateTeamPayload createTeam(@AuthenticationPrincipal Viewer viewer, @Argument CreateTeamInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		NewTeam team = new TeamForm(submission.problems()).team(viewer, input);
		return submission.settle(
				(operation) -> this.answers.created(viewer, this.createTeam.create(viewer, team, operation)),
				CreateTeamPayload.InvalidInput::new);
	}

	@MutationMapping
	ChangeTeamPayload changeTeam(@AuthenticationPrincipal Viewer viewer, @Argument ChangeTeamInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		TeamForm form = new TeamForm(submission.problems());
		TeamSeen seen = new TeamSeen(form.id(input.team()), input.expectedVersion());
		TeamText text = form.text(input);
		return submission.settle(
				(operation) -> this.answers.moved(viewer, this.changeTeam.change(viewer, seen, text, operation),
						ChangeTeamPayload.TeamChanged::new, ChangeTeamPayload.TeamConflict::new),
				ChangeTeamPayload.InvalidInput::new);
	}

}
