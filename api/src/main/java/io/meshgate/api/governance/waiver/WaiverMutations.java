package io.meshgate.api.governance.waiver;

import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.governance.EndWaiverInput;
import io.meshgate.frontend.governance.EndWaiverPayload;
import io.meshgate.frontend.governance.WaiveGovernanceRuleInput;
import io.meshgate.frontend.governance.WaiveGovernanceRulePayload;
import io.meshgate.graph.governance.waiver.NewWaiver;
import io.meshgate.graph.governance.waiver.WaiverId;
import io.meshgate.graph.person.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Giving and ending waivers, from the wire and back to it.
 */
@Controller
class WaiverMutations {

	private final Submissions submissions;

	private final WaiveGovernanceRule waiveGovernanceRule;

	private final EndWaiver endWaiver;

	private final WaiverAnswers answers;

	WaiverMutations(Submissions submissions, WaiveGovernanceRule waiveGovernanceRule, EndWaiver endWaiver,
			WaiverAnswers answers) {
		this.submissions = submissions;
		this.waiveGovernanceRule = waiveGovernanceRule;
		this.endWaiver = endWaiver;
		this.answers = answers;
	}

	@MutationMapping
	WaiveGovernanceRulePayload waiveGovernanceRule(@AuthenticationPrincipal Viewer viewer,
			@Argument WaiveGovernanceRuleInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		NewWaiver waiver = new WaiverForm(submission.problems()).waiver(input, submission.at());
		return submission.settle(
				(operation) -> this.answers.given(viewer, this.waiveGovernanceRule.waive(viewer, waiver, operation)),
				WaiveGovernanceRulePayload.InvalidInput::new);
	}

	@MutationMapping
	EndWaiverPayload endWaiver(@AuthenticationPrincipal Viewer viewer, @Argument EndWaiverInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		WaiverId waiver = new WaiverForm(submission.problems()).id(input.waiver());
		return submission.settle(
				(operation) -> this.answers.ended(viewer, this.endWaiver.end(viewer, waiver, operation)),
				EndWaiverPayload.InvalidInput::new);
	}

}
