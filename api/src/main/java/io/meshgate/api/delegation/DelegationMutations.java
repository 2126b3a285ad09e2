package io.meshgate.api.delegation;

import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.delegation.DelegateApprovalsInput;
import io.meshgate.frontend.delegation.DelegateApprovalsPayload;
import io.meshgate.frontend.delegation.EndDelegationInput;
import io.meshgate.frontend.delegation.EndDelegationPayload;
import io.meshgate.graph.delegation.Delegating;
import io.meshgate.graph.delegation.DelegationId;
import io.meshgate.graph.delegation.NewDelegation;
import io.meshgate.graph.person.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Giving and ending delegations, from the wire and back to it.
 */
@Controller
class DelegationMutations {

	private final Submissions submissions;

	private final DelegateApprovals delegateApprovals;

	private final EndDelegation endDelegation;

	private final DelegationAnswers answers;

	DelegationMutations(Submissions submissions, DelegateApprovals delegateApprovals, EndDelegation endDelegation,
			DelegationAnswers answers) {
		this.submissions = submissions;
		this.delegateApprovals = delegateApprovals;
		this.endDelegation = endDelegation;
		this.answers = answers;
	}

	@MutationMapping
	DelegateApprovalsPayload delegateApprovals(@AuthenticationPrincipal Viewer viewer,
			@Argument DelegateApprovalsInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		NewDelegation delegation = new DelegationForm(submission.problems()).delegation(input, submission.at());
		return submission.settle(
				(operation) -> this.answers.given(viewer,
						this.delegateApprovals.delegate(viewer, delegation, operation)),
				DelegateApprovalsPayload.InvalidInput::new);
	}

	@MutationMapping
	EndDelegationPayload endDelegation(@AuthenticationPrincipal Viewer viewer, @Argument EndDelegationInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		DelegationId delegation = new DelegationForm(submission.problems()).ended(input);
		Delegating.End end = new Delegating.End(input.comment(), submission.at());
		return submission.settle(
				(operation) -> this.answers.ended(viewer, this.endDelegation.end(viewer, delegation, end, operation)),
				EndDelegationPayload.InvalidInput::new);
	}

}
