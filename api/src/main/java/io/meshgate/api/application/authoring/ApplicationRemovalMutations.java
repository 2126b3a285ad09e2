package io.meshgate.api.application.authoring;

import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.application.RemoveApplicationInput;
import io.meshgate.frontend.application.RemoveApplicationPayload;
import io.meshgate.graph.person.Viewer;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Removing applications, from the wire and back to it.
 */
@Controller
class ApplicationRemovalMutations {

	private final Submissions submissions;

	private final RemoveApplication removeApplication;

	private final ApplicationAnswers answers;

	ApplicationRemovalMutations(Submissions submissions, RemoveApplication removeApplication,
			ApplicationAnswers answers) {
		this.submissions = submissions;
		this.removeApplication = removeApplication;
		this.answers = answers;
	}

	@MutationMapping
	RemoveApplicationPayload removeApplication(@AuthenticationPrincipal Viewer viewer,
			@Argument RemoveApplicationInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		ApplicationSeen seen = new ApplicationForm(submission.problems()).seen(input.application(),
				input.expectedVersion());
		return submission.settle(
				(operation) -> this.answers.removed(viewer, this.removeApplication.remove(viewer, seen, operation)),
				RemoveApplicationPayload.InvalidInput::new);
	}

}
