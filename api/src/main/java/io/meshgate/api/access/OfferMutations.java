package io.meshgate.api.access;

import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.access.OfferAccessInput;
import io.meshgate.frontend.access.OfferAccessPayload;
import io.meshgate.graph.person.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Offering less than was asked for, from the wire and back to it.
 */
@Controller
class OfferMutations {

	private final Submissions submissions;

	private final OfferAccess offerAccess;

	private final OfferAnswers answers;

	OfferMutations(Submissions submissions, OfferAccess offerAccess, OfferAnswers answers) {
		this.submissions = submissions;
		this.offerAccess = offerAccess;
		this.answers = answers;
	}

	@MutationMapping
	OfferAccessPayload offerAccess(@AuthenticationPrincipal Viewer viewer, @Argument OfferAccessInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		OfferAccess.Less less = new RequestForm(submission.problems()).less(input, submission.at());
		return submission.settle(
				(operation) -> this.answers.offered(viewer, this.offerAccess.offer(viewer, less, operation)),
				OfferAccessPayload.InvalidInput::new);
	}

}
