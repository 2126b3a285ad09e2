package io.meshgate.api.access;

import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.access.SubmitAccessBasketInput;
import io.meshgate.frontend.access.SubmitAccessBasketPayload;
import io.meshgate.frontend.access.WithdrawAccessBasketInput;
import io.meshgate.frontend.access.WithdrawAccessBasketPayload;
import io.meshgate.graph.person.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Asking for several ports at once and taking that back, from the wire and back to it.
 */
@Controller
class BasketMutations {

	private final Submissions submissions;

	private final SubmitAccessBasket submitAccessBasket;

	private final WithdrawAccessBasket withdrawAccessBasket;

	private final BasketAnswers answers;

	BasketMutations(Submissions submissions, SubmitAccessBasket submitAccessBasket,
			WithdrawAccessBasket withdrawAccessBasket, BasketAnswers answers) {
		this.submissions = submissions;
		this.submitAccessBasket = submitAccessBasket;
		this.withdrawAccessBasket = withdrawAccessBasket;
		this.answers = answers;
	}

	@MutationMapping
	SubmitAccessBasketPayload submitAccessBasket(@AuthenticationPrincipal Viewer viewer,
			@Argument SubmitAccessBasketInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		BasketWanted wanted = new BasketForm(submission).wanted(input);
		return submission.settle(
				(operation) -> this.answers.submitted(viewer, wanted,
						this.submitAccessBasket.submit(viewer, wanted, operation)),
				SubmitAccessBasketPayload.InvalidInput::new);
	}

	@MutationMapping
	WithdrawAccessBasketPayload withdrawAccessBasket(@AuthenticationPrincipal Viewer viewer,
			@Argument WithdrawAccessBasketInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		BasketSeen seen = new BasketForm(submission).seen(input);
		return submission.settle(
				(operation) -> this.answers.withdrawn(viewer,
						this.withdrawAccessBasket.withdraw(viewer, seen, operation)),
				WithdrawAccessBasketPayload.InvalidInput::new);
	}

}
