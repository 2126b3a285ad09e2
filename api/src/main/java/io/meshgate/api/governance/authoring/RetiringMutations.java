package io.meshgate.api.governance.authoring;

import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.governance.RetireGovernanceRuleInput;
import io.meshgate.frontend.governance.RetireGovernanceRulePayload;
import io.meshgate.graph.person.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Retiring rules, from the wire and back to it.
 */
@Controller
class RetiringMutations {

	private final Submissions submissions;

	private final RetireGovernanceRule retireGovernanceRule;

	private final RuleAnswers answers;

	RetiringMutations(Submissions submissions, RetireGovernanceRule retireGovernanceRule, RuleAnswers answers) {
		this.submissions = submissions;
		this.retireGovernanceRule = retireGovernanceRule;
		this.answers = answers;
	}

	@MutationMapping
	RetireGovernanceRulePayload retireGovernanceRule(@AuthenticationPrincipal Viewer viewer,
			@Argument RetireGovernanceRuleInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		RuleSeen seen = new RuleForm(submission.problems()).seen(input.governanceRule(), input.expectedVersion());
		return submission.settle(
				(operation) -> this.answers.retired(viewer, this.retireGovernanceRule.retire(viewer, seen, operation)),
				RetireGovernanceRulePayload.InvalidInput::new);
	}

}
