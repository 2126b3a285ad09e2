package io.meshgate.api.subscription;

import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.subscription.RelinquishGrantInput;
import io.meshgate.frontend.subscription.RelinquishGrantPayload;
import io.meshgate.frontend.subscription.RevokeGrantInput;
import io.meshgate.frontend.subscription.RevokeGrantPayload;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.subscription.GrantChange;
import io.meshgate.graph.subscription.transition.GrantTransition;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Ending access, from the wire and back to it.
 */
@Controller
class GrantMutations {

	private final Submissions submissions;

	private final RevokeGrant revokeGrant;

	private final RelinquishGrant relinquishGrant;

	private final GrantAnswers answers;

	GrantMutations(Submissions submissions, RevokeGrant revokeGrant, RelinquishGrant relinquishGrant,
			GrantAnswers answers) {
		this.submissions = submissions;
		this.revokeGrant = revokeGrant;
		this.relinquishGrant = relinquishGrant;
		this.answers = answers;
	}

	@MutationMapping
	RevokeGrantPayload revokeGrant(@AuthenticationPrincipal Viewer viewer, @Argument RevokeGrantInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		GrantForm form = new GrantForm(submission);
		GrantSeen named = form.seen(input.grant(), input.expectedVersion());
		GrantChange change = form.revocation(input.reason());
		GrantSeen seen = form.previewed(named, input.previewToken());
		return submission.settle(
				(operation) -> this.answers.revoked(viewer, this.revokeGrant.revoke(viewer, seen, change, operation)),
				RevokeGrantPayload.InvalidInput::new);
	}

	@MutationMapping
	RelinquishGrantPayload relinquishGrant(@AuthenticationPrincipal Viewer viewer,
			@Argument RelinquishGrantInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		GrantForm form = new GrantForm(submission);
		GrantSeen seen = form.seen(input.grant(), input.expectedVersion());
		GrantChange change = form.commented(GrantTransition.RELINQUISH, input.comment());
		return submission.settle(
				(operation) -> this.answers.relinquished(viewer,
						this.relinquishGrant.relinquish(viewer, seen, change, operation)),
				RelinquishGrantPayload.InvalidInput::new);
	}

}
