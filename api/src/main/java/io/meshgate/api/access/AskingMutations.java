package io.meshgate.api.access;

import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.access.RequestAccessInput;
import io.meshgate.frontend.access.RequestAccessPayload;
import io.meshgate.frontend.access.WithdrawAccessRequestInput;
import io.meshgate.frontend.access.WithdrawAccessRequestPayload;
import io.meshgate.graph.person.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Asking for access and taking back, from the wire and back to it.
 */
@Controller
class AskingMutations {

	private final Submissions submissions;

	private final RequestAccess requestAccess;

	private final WithdrawAccessRequest withdrawAccessRequest;

	private final AccessAnswers answers;

	AskingMutations(Submissions submissions, RequestAccess requestAccess, WithdrawAccessRequest withdrawAccessRequest,
			AccessAnswers answers) {
		this.submissions = submissions;
		this.requestAccess = requestAccess;
		this.withdrawAccessRequest = withdrawAccessRequest;
		this.answers = answers;
	}

	@MutationMapping
	RequestAccessPayload requestAccess(@AuthenticationPrincipal Viewer viewer, @Argument RequestAccessInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		AccessWanted wanted = new RequestAccessForm(submission.problems(), submission.at()).wanted(input);
		return submission.settle((operation) -> this.answers.asked(viewer, wanted.port(),
				this.requestAccess.ask(viewer, wanted, operation)), RequestAccessPayload.InvalidInput::new);
	}

	@MutationMapping
	WithdrawAccessRequestPayload withdrawAccessRequest(@AuthenticationPrincipal Viewer viewer,
			@Argument WithdrawAccessRequestInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		RequestSeen seen = new RequestForm(submission.problems()).seen(input.accessRequest(), input.expectedVersion());
		return submission.settle(
				(operation) -> this.answers.withdrawn(viewer,
						this.withdrawAccessRequest.withdraw(viewer, seen, operation)),
				WithdrawAccessRequestPayload.InvalidInput::new);
	}

}
