package io.meshgate.api.governance.authoring;

import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.governance.AdoptGovernanceRuleInput;
import io.meshgate.frontend.governance.AdoptGovernanceRulePayload;
import io.meshgate.frontend.governance.ChangeGovernanceRuleInput;
import io.meshgate.frontend.governance.ChangeGovernanceRulePayload;
import io.meshgate.graph.governance.authoring.NewRule;
import io.meshgate.graph.governance.authoring.RuleProfile;
import io.meshgate.graph.person.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Adopting and changing rules, from the wire and back to it.
 */
@Controller
class RuleMutations {

	private final Submissions submissions;

	private final AdoptGovernanceRule adoptGovernanceRule;

	private final ChangeGovernanceRule changeGovernanceRule;

	private final RuleAnswers answers;

	RuleMutations(Submissions submissions, AdoptGovernanceRule adoptGovernanceRule,
			ChangeGovernanceRule changeGovernanceRule, RuleAnswers answers) {
		this.submissions = submissions;
		this.adoptGovernanceRule = adoptGovernanceRule;
		this.changeGovernanceRule = changeGovernanceRule;
		this.answers = answers;
	}

	@MutationMapping
	AdoptGovernanceRulePayload adoptGovernanceRule(@AuthenticationPrincipal Viewer viewer,
			@Argument AdoptGovernanceRuleInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		NewRule rule = new RuleForm(submission.problems()).rule(input);
		return submission.settle(
				(operation) -> this.answers.adopted(viewer, this.adoptGovernanceRule.adopt(viewer, rule, operation)),
				AdoptGovernanceRulePayload.InvalidInput::new);
	}

	@MutationMapping
	ChangeGovernanceRulePayload changeGovernanceRule(@AuthenticationPrincipal Viewer viewer,
			@Argument ChangeGovernanceRuleInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		RuleForm form = new RuleForm(submission.problems());
		RuleSeen seen = form.seen(input.governanceRule(), input.expectedVersion());
		RuleProfile profile = form.profile(input);
		return submission.settle(
				(operation) -> this.answers.changed(viewer,
						this.changeGovernanceRule.change(viewer, seen, profile, operation)),
				ChangeGovernanceRulePayload.InvalidInput::new);
	}

}
