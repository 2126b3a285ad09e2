package io.meshgate.api.access;

import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.access.AcceptOfferInput;
import io.meshgate.frontend.access.AcceptOfferPayload;
import io.meshgate.frontend.access.DeclineOfferInput;
import io.meshgate.frontend.access.DeclineOfferPayload;
import io.meshgate.graph.person.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Taking and declining what is offered, from the wire and back to it.
 */
@Controller
class OfferReplyMutations {

	private final Submissions submissions;

	private final AcceptOffer acceptOffer;

	private final DeclineOffer declineOffer;

	private final OfferAnswers answers;

	OfferReplyMutations(Submissions submissions, AcceptOffer acceptOffer, DeclineOffer declineOffer,
			OfferAnswers answers) {
		this.submissions = submissions;
		this.acceptOffer = acceptOffer;
		this.declineOffer = declineOffer;
		this.answers = answers;
	}

	@MutationMapping
	AcceptOfferPayload acceptOffer(@AuthenticationPrincipal Viewer viewer, @Argument AcceptOfferInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		RequestSeen seen = new RequestForm(submission.problems()).seen(input.accessRequest(), input.expectedVersion());
		return submission.settle(
				(operation) -> this.answers.accepted(viewer, seen, this.acceptOffer.accept(viewer, seen, operation)),
				AcceptOfferPayload.InvalidInput::new);
	}

	@MutationMapping
	DeclineOfferPayload declineOffer(@AuthenticationPrincipal Viewer viewer, @Argument DeclineOfferInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		RequestSeen seen = new RequestForm(submission.problems()).declining(input);
		return submission.settle(
				(operation) -> this.answers.declined(viewer,
						this.declineOffer.decline(viewer, seen, input.comment(), operation)),
				DeclineOfferPayload.InvalidInput::new);
	}

}
