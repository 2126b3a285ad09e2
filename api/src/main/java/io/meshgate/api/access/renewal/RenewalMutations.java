package io.meshgate.api.access.renewal;

import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.access.ChangeAccessInput;
import io.meshgate.frontend.access.ChangeAccessPayload;
import io.meshgate.frontend.access.RenewAccessInput;
import io.meshgate.frontend.access.RenewAccessPayload;
import io.meshgate.graph.access.renewal.Continuation;
import io.meshgate.graph.person.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Asking that access go on or change, from the wire and back to it.
 */
@Controller
class RenewalMutations {

	private final Submissions submissions;

	private final RenewAccess renewAccess;

	private final RenewalAnswers answers;

	RenewalMutations(Submissions submissions, RenewAccess renewAccess, RenewalAnswers answers) {
		this.submissions = submissions;
		this.renewAccess = renewAccess;
		this.answers = answers;
	}

	@MutationMapping
	RenewAccessPayload renewAccess(@AuthenticationPrincipal Viewer viewer, @Argument RenewAccessInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		Continuation wanted = new RenewalForm(submission).renewal(input);
		return submission.settle(
				(operation) -> this.answers.renewed(viewer, wanted, this.renewAccess.ask(viewer, wanted, operation)),
				RenewAccessPayload.InvalidInput::new);
	}

	@MutationMapping
	ChangeAccessPayload changeAccess(@AuthenticationPrincipal Viewer viewer, @Argument ChangeAccessInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		Continuation wanted = new RenewalForm(submission).change(input);
		return submission.settle(
				(operation) -> this.answers.changed(viewer, wanted, this.renewAccess.ask(viewer, wanted, operation)),
				ChangeAccessPayload.InvalidInput::new);
	}

}
