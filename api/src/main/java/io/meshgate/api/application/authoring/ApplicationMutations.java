package io.meshgate.api.application.authoring;

import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.application.ChangeApplicationInput;
import io.meshgate.frontend.application.ChangeApplicationPayload;
import io.meshgate.frontend.application.RegisterApplicationInput;
import io.meshgate.frontend.application.RegisterApplicationPayload;
import io.meshgate.graph.application.authoring.NewApplication;
import io.meshgate.graph.person.Viewer;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Registering and changing applications, from the wire and back to it.
 */
@Controller
class ApplicationMutations {

	private final Submissions submissions;

	private final RegisterApplication registerApplication;

	private final ChangeApplication changeApplication;

	private final ApplicationAnswers answers;

	ApplicationMutations(Submissions submissions, RegisterApplication registerApplication,
			ChangeApplication changeApplication, ApplicationAnswers answers) {
		this.submissions = submissions;
		this.registerApplication = registerApplication;
		this.changeApplication = changeApplication;
		this.answers = answers;
	}

	@MutationMapping
	RegisterApplicationPayload registerApplication(@AuthenticationPrincipal Viewer viewer,
			@Argument RegisterApplicationInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		NewApplication application = new ApplicationForm(submission.problems()).application(input);
		return submission.settle(
				(operation) -> this.answers.registered(viewer,
						this.registerApplication.register(viewer, application, operation)),
				RegisterApplicationPayload.InvalidInput::new);
	}

	@MutationMapping
	ChangeApplicationPayload changeApplication(@AuthenticationPrincipal Viewer viewer,
			@Argument ChangeApplicationInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		ApplicationForm form = new ApplicationForm(submission.problems());
		ApplicationSeen seen = form.seen(input.application(), input.expectedVersion());
		ApplicationChange change = form.change(input);
		return submission.settle(
				(operation) -> this.answers.changed(viewer,
						this.changeApplication.change(viewer, seen, change, operation)),
				ChangeApplicationPayload.InvalidInput::new);
	}

}
