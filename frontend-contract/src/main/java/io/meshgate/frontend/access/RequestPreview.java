package io.meshgate.frontend.access;

import java.time.OffsetDateTime;
import java.util.List;

import io.meshgate.frontend.InputProblem;
import io.meshgate.frontend.person.Person;
import io.meshgate.frontend.policy.AccessPolicyRevision;
import io.meshgate.frontend.policy.FormQuestion;
import io.meshgate.frontend.policy.PolicyBreach;
import io.meshgate.frontend.subscription.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * What would come of asking for access.
 *
 * @param outcome how it would end
 * @param because why it cannot be asked for
 * @param rule what the rule is called that would approve or refuse it
 * @param breaches what is against what, the widest policy first
 * @param problems what is missing or wrong
 * @param policies the policies in force, the widest first
 * @param questions what they ask, the widest first
 * @param latestEnd until when access would last at most; null where the input cannot be
 * read
 * @param approvers who would decide first, by name
 * @param stages in which it would be decided
 * @param accessRequest the request that is open already
 * @param subscription the access that there is already
 */
public record RequestPreview(RequestOutcome outcome, @Nullable String because, @Nullable String rule,
		List<PolicyBreach> breaches, List<InputProblem> problems, List<AccessPolicyRevision> policies,
		List<FormQuestion> questions, @Nullable OffsetDateTime latestEnd, List<Person> approvers,
		List<PreviewedStage> stages, @Nullable AccessRequest accessRequest, @Nullable Subscription subscription) {

	public RequestPreview {
		breaches = List.copyOf(breaches);
		problems = List.copyOf(problems);
		policies = List.copyOf(policies);
		questions = List.copyOf(questions);
		approvers = List.copyOf(approvers);
		stages = List.copyOf(stages);
	}

}
