package io.meshgate.api.policy.authoring;

import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.policy.SetAccessPolicyInput;
import io.meshgate.frontend.policy.SetAccessPolicyPayload;
import io.meshgate.frontend.policy.WithdrawAccessPolicyInput;
import io.meshgate.frontend.policy.WithdrawAccessPolicyPayload;
import io.meshgate.graph.person.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Setting and withdrawing policies, from the wire and back to it.
 */
@Controller
class PolicyMutations {

	private final Submissions submissions;

	private final SetAccessPolicy setAccessPolicy;

	private final WithdrawAccessPolicy withdrawAccessPolicy;

	private final PolicyAnswers answers;

	PolicyMutations(Submissions submissions, SetAccessPolicy setAccessPolicy, WithdrawAccessPolicy withdrawAccessPolicy,
			PolicyAnswers answers) {
		this.submissions = submissions;
		this.setAccessPolicy = setAccessPolicy;
		this.withdrawAccessPolicy = withdrawAccessPolicy;
		this.answers = answers;
	}

	@MutationMapping
	SetAccessPolicyPayload setAccessPolicy(@AuthenticationPrincipal Viewer viewer,
			@Argument SetAccessPolicyInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		PolicyDraft draft = new PolicyForm(submission.problems()).draft(input);
		return submission.settle(
				(operation) -> this.answers.set(viewer, this.setAccessPolicy.set(viewer, draft, operation)),
				SetAccessPolicyPayload.InvalidInput::new);
	}

	@MutationMapping
	WithdrawAccessPolicyPayload withdrawAccessPolicy(@AuthenticationPrincipal Viewer viewer,
			@Argument WithdrawAccessPolicyInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		PolicySeen seen = new PolicyForm(submission.problems()).seen(input);
		return submission.settle(
				(operation) -> this.answers.withdrawn(viewer,
						this.withdrawAccessPolicy.withdraw(viewer, seen, operation)),
				WithdrawAccessPolicyPayload.InvalidInput::new);
	}

}
