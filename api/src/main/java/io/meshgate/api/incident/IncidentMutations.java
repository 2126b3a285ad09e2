package io.meshgate.api.incident;

import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.incident.ChangeIncidentInput;
import io.meshgate.frontend.incident.ChangeIncidentPayload;
import io.meshgate.frontend.incident.OpenIncidentInput;
import io.meshgate.frontend.incident.OpenIncidentPayload;
import io.meshgate.graph.incident.IncidentText;
import io.meshgate.graph.incident.NewIncident;
import io.meshgate.graph.person.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Opening incidents and changing what is said of them, from the wire and back to it.
 */
@Controller
class IncidentMutations {

	private final Submissions submissions;

	private final OpenIncident openIncident;

	private final ChangeIncident changeIncident;

	private final IncidentAnswers answers;

	IncidentMutations(Submissions submissions, OpenIncident openIncident, ChangeIncident changeIncident,
			IncidentAnswers answers) {
		this.submissions = submissions;
		this.openIncident = openIncident;
		this.changeIncident = changeIncident;
		this.answers = answers;
	}

	@MutationMapping
	OpenIncidentPayload openIncident(@AuthenticationPrincipal Viewer viewer, @Argument OpenIncidentInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		NewIncident incident = new IncidentForm(submission.problems()).incident(input);
		return submission.settle(
				(operation) -> this.answers.opened(viewer, this.openIncident.open(viewer, incident, operation)),
				OpenIncidentPayload.InvalidInput::new);
	}

	@MutationMapping
	ChangeIncidentPayload changeIncident(@AuthenticationPrincipal Viewer viewer, @Argument ChangeIncidentInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		IncidentForm form = new IncidentForm(submission.problems());
		IncidentSeen seen = form.seen(input.incident(), input.expectedVersion());
		IncidentText text = form.text(input);
		return submission.settle(
				(operation) -> this.answers.moved(viewer, this.changeIncident.change(viewer, seen, text, operation),
						ChangeIncidentPayload.IncidentChanged::new, ChangeIncidentPayload.IncidentConflict::new),
				ChangeIncidentPayload.InvalidInput::new);
	}

}
