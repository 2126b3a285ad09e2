package io.meshgate.api.template.authoring;

import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.template.WithdrawTemplateInput;
import io.meshgate.frontend.template.WithdrawTemplatePayload;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.template.TemplateId;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Withdrawing templates, from the wire and back to it.
 */
@Controller
class WithdrawalMutations {

	private final Submissions submissions;

	private final WithdrawTemplate withdrawTemplate;

	WithdrawalMutations(Submissions submissions, WithdrawTemplate withdrawTemplate) {
		this.submissions = submissions;
		this.withdrawTemplate = withdrawTemplate;
	}

	@MutationMapping
	WithdrawTemplatePayload withdrawTemplate(@AuthenticationPrincipal Viewer viewer,
			@Argument WithdrawTemplateInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		TemplateId template = new TemplateForm(submission.problems()).id(input.template());
		return submission.settle(
				(operation) -> TemplateAnswers.withdrawn(this.withdrawTemplate.withdraw(viewer, template, operation)),
				WithdrawTemplatePayload.InvalidInput::new);
	}

}
