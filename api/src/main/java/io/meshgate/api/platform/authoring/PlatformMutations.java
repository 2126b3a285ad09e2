package io.meshgate.api.platform.authoring;

import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.platform.ChangePlatformInput;
import io.meshgate.frontend.platform.ChangePlatformPayload;
import io.meshgate.frontend.platform.RegisterPlatformInput;
import io.meshgate.frontend.platform.RegisterPlatformPayload;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.platform.authoring.NewPlatform;
import io.meshgate.graph.platform.authoring.PlatformChange;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Registering and changing platforms, from the wire and back to it.
 */
@Controller
class PlatformMutations {

	private final Submissions submissions;

	private final RegisterPlatform registerPlatform;

	private final ChangePlatform changePlatform;

	private final PlatformAnswers answers;

	PlatformMutations(Submissions submissions, RegisterPlatform registerPlatform, ChangePlatform changePlatform,
			PlatformAnswers answers) {
		this.submissions = submissions;
		this.registerPlatform = registerPlatform;
		this.changePlatform = changePlatform;
		this.answers = answers;
	}

	@MutationMapping
	RegisterPlatformPayload registerPlatform(@AuthenticationPrincipal Viewer viewer,
			@Argument RegisterPlatformInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		NewPlatform platform = new PlatformForm(submission.problems()).platform(input);
		return submission.settle(
				(operation) -> this.answers.registered(viewer,
						this.registerPlatform.register(viewer, platform, operation)),
				RegisterPlatformPayload.InvalidInput::new);
	}

	@MutationMapping
	ChangePlatformPayload changePlatform(@AuthenticationPrincipal Viewer viewer, @Argument ChangePlatformInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		PlatformForm form = new PlatformForm(submission.problems());
		PlatformSeen seen = form.seen(input.platform(), input.expectedVersion());
		PlatformChange change = form.change(input);
		return submission.settle(
				(operation) -> this.answers.changed(viewer,
						this.changePlatform.change(viewer, seen, change, operation)),
				ChangePlatformPayload.InvalidInput::new);
	}

}
