package io.meshgate.api.platform.authoring;

import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.platform.RemovePlatformInput;
import io.meshgate.frontend.platform.RemovePlatformPayload;
import io.meshgate.graph.person.Viewer;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Removing platforms, from the wire and back to it.
 */
@Controller
class PlatformRemovalMutations {

	private final Submissions submissions;

	private final RemovePlatform removePlatform;

	private final PlatformAnswers answers;

	PlatformRemovalMutations(Submissions submissions, RemovePlatform removePlatform, PlatformAnswers answers) {
		this.submissions = submissions;
		this.removePlatform = removePlatform;
		this.answers = answers;
	}

	@MutationMapping
	RemovePlatformPayload removePlatform(@AuthenticationPrincipal Viewer viewer, @Argument RemovePlatformInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		PlatformSeen seen = new PlatformForm(submission.problems()).seen(input.platform(), input.expectedVersion());
		return submission.settle(
				(operation) -> this.answers.removed(viewer, this.removePlatform.remove(viewer, seen, operation)),
				RemovePlatformPayload.InvalidInput::new);
	}

}
