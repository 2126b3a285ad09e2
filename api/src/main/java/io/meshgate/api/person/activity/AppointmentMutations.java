package io.meshgate.api.person.activity;

import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.person.AppointToPlatformInput;
import io.meshgate.frontend.person.AppointToPlatformPayload;
import io.meshgate.frontend.person.DismissFromPlatformInput;
import io.meshgate.frontend.person.DismissFromPlatformPayload;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.PlatformRole;
import io.meshgate.graph.person.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * What people are for the whole platform, from the wire and back to it.
 */
@Controller
class AppointmentMutations {

	private final Submissions submissions;

	private final AppointToPlatform appointToPlatform;

	private final DismissFromPlatform dismissFromPlatform;

	private final ActivityAnswers answers;

	AppointmentMutations(Submissions submissions, AppointToPlatform appointToPlatform,
			DismissFromPlatform dismissFromPlatform, ActivityAnswers answers) {
		this.submissions = submissions;
		this.appointToPlatform = appointToPlatform;
		this.dismissFromPlatform = dismissFromPlatform;
		this.answers = answers;
	}

	@MutationMapping
	AppointToPlatformPayload appointToPlatform(@AuthenticationPrincipal Viewer viewer,
			@Argument AppointToPlatformInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		PersonId person = ActivityMutations.person(submission, input.person());
		PlatformRole role = PlatformRole.valueOf(input.role().name());
		return submission.settle(
				(operation) -> this.answers.appointed(viewer,
						this.appointToPlatform.appoint(viewer, person, role, operation)),
				AppointToPlatformPayload.InvalidInput::new);
	}

	@MutationMapping
	DismissFromPlatformPayload dismissFromPlatform(@AuthenticationPrincipal Viewer viewer,
			@Argument DismissFromPlatformInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		PersonId person = ActivityMutations.person(submission, input.person());
		PlatformRole role = PlatformRole.valueOf(input.role().name());
		return submission.settle(
				(operation) -> this.answers.dismissed(viewer,
						this.dismissFromPlatform.dismiss(viewer, person, role, operation)),
				DismissFromPlatformPayload.InvalidInput::new);
	}

}
