package io.meshgate.api.incident;

import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.incident.CloseIncidentInput;
import io.meshgate.frontend.incident.CloseIncidentPayload;
import io.meshgate.graph.person.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Closing incidents, from the wire and back to it.
 */
@Controller
class ClosingMutation {

	private final Submissions submissions;

	private final CloseIncident closeIncident;

	private final IncidentAnswers answers;

	ClosingMutation(Submissions submissions, CloseIncident closeIncident, IncidentAnswers answers) {
		this.submissions = submissions;
		this.closeIncident = closeIncident;
		this.answers = answers;
	}

	@MutationMapping
	CloseIncidentPayload closeIncident(@AuthenticationPrincipal Viewer viewer, @Argument CloseIncidentInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		IncidentForm form = new IncidentForm(submission.problems());
		IncidentSeen seen = form.seen(input.incident(), input.expectedVersion());
		String resolution = form.resolution(input);
		return submission.settle(
				(operation) -> this.answers.moved(viewer, this.closeIncident.close(viewer, seen, resolution, operation),
						CloseIncidentPayload.IncidentClosed::new, CloseIncidentPayload.IncidentConflict::new),
				CloseIncidentPayload.InvalidInput::new);
	}

}
