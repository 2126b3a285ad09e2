package io.meshgate.api.access;

import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.access.ReviewEmergencyAccessInput;
import io.meshgate.frontend.access.ReviewEmergencyAccessPayload;
import io.meshgate.frontend.access.TakeEmergencyAccessInput;
import io.meshgate.frontend.access.TakeEmergencyAccessPayload;
import io.meshgate.graph.person.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Taking access in an emergency and saying what one thinks of it, from the wire and back
 * to it.
 */
@Controller
class EmergencyMutations {

	private final Submissions submissions;

	private final TakeEmergencyAccess takeEmergencyAccess;

	private final ReviewEmergencyAccess reviewEmergencyAccess;

	private final EmergencyAnswers answers;

	EmergencyMutations(Submissions submissions, TakeEmergencyAccess takeEmergencyAccess,
			ReviewEmergencyAccess reviewEmergencyAccess, EmergencyAnswers answers) {
		this.submissions = submissions;
		this.takeEmergencyAccess = takeEmergencyAccess;
		this.reviewEmergencyAccess = reviewEmergencyAccess;
		this.answers = answers;
	}

	@MutationMapping
	TakeEmergencyAccessPayload takeEmergencyAccess(@AuthenticationPrincipal Viewer viewer,
			@Argument TakeEmergencyAccessInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		EmergencyWanted wanted = new EmergencyForm(submission).wanted(input);
		return submission.settle(
				(operation) -> this.answers.taken(viewer, wanted.port(),
						this.takeEmergencyAccess.take(viewer, wanted, operation)),
				TakeEmergencyAccessPayload.InvalidInput::new);
	}

	@MutationMapping
	ReviewEmergencyAccessPayload reviewEmergencyAccess(@AuthenticationPrincipal Viewer viewer,
			@Argument ReviewEmergencyAccessInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		ReviewEmergencyAccess.Opinion opinion = new EmergencyForm(submission).opinion(input);
		return submission.settle(
				(operation) -> this.answers.reviewed(viewer,
						this.reviewEmergencyAccess.review(viewer, opinion, operation)),
				ReviewEmergencyAccessPayload.InvalidInput::new);
	}

}
