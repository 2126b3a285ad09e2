package io.meshgate.api.access;

import java.util.List;

import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.access.DecideAccessRequestInput;
import io.meshgate.frontend.access.DecideAccessRequestPayload;
import io.meshgate.graph.access.Verdict;
import io.meshgate.graph.person.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Saying yes or no to a request, from the wire and back to it.
 */
@Controller
class DecidingMutations {

	private final Submissions submissions;

	private final DecideAccessRequest decideAccessRequest;

	private final AccessAnswers answers;

	DecidingMutations(Submissions submissions, DecideAccessRequest decideAccessRequest, AccessAnswers answers) {
		this.submissions = submissions;
		this.decideAccessRequest = decideAccessRequest;
		this.answers = answers;
	}

	@MutationMapping
	DecideAccessRequestPayload approveAccessRequest(@AuthenticationPrincipal Viewer viewer,
			@Argument DecideAccessRequestInput input) {
		return decide(viewer, input, Verdict.APPROVED);
	}

	@MutationMapping
	DecideAccessRequestPayload rejectAccessRequest(@AuthenticationPrincipal Viewer viewer,
			@Argument DecideAccessRequestInput input) {
		return decide(viewer, input, Verdict.REJECTED);
	}

	private DecideAccessRequestPayload decide(Viewer viewer, DecideAccessRequestInput input, Verdict verdict) {
		Submission submission = this.submissions.of(viewer, List.of(verdict, input), input.idempotencyKey());
		DecideAccessRequest.Ballot ballot = new RequestForm(submission.problems()).ballot(input, verdict,
				submission.at());
		return submission.settle(
				(operation) -> this.answers.decided(viewer, ballot.seen(),
						this.decideAccessRequest.decide(viewer, ballot, operation)),
				DecideAccessRequestPayload.InvalidInput::new);
	}

}
