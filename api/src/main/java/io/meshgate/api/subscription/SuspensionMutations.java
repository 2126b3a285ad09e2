package io.meshgate.api.subscription;

import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.subscription.ResumeGrantInput;
import io.meshgate.frontend.subscription.ResumeGrantPayload;
import io.meshgate.frontend.subscription.SuspendGrantInput;
import io.meshgate.frontend.subscription.SuspendGrantPayload;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.subscription.GrantChange;
import io.meshgate.graph.subscription.transition.GrantTransition;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Holding access back for a time, from the wire and back to it.
 */
@Controller
class SuspensionMutations {

	private final Submissions submissions;

	private final SuspendGrant suspendGrant;

	private final ResumeGrant resumeGrant;

	private final GrantAnswers answers;

	SuspensionMutations(Submissions submissions, SuspendGrant suspendGrant, ResumeGrant resumeGrant,
			GrantAnswers answers) {
		this.submissions = submissions;
		this.suspendGrant = suspendGrant;
		this.resumeGrant = resumeGrant;
		this.answers = answers;
	}

	@MutationMapping
	SuspendGrantPayload suspendGrant(@AuthenticationPrincipal Viewer viewer, @Argument SuspendGrantInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		GrantForm form = new GrantForm(submission);
		GrantSeen seen = form.seen(input.grant(), input.expectedVersion());
		GrantChange change = form.suspension(input);
		return submission.settle(
				(operation) -> this.answers.suspended(viewer,
						this.suspendGrant.suspend(viewer, seen, change, operation)),
				SuspendGrantPayload.InvalidInput::new);
	}

	@MutationMapping
	ResumeGrantPayload resumeGrant(@AuthenticationPrincipal Viewer viewer, @Argument ResumeGrantInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		GrantForm form = new GrantForm(submission);
		GrantSeen seen = form.seen(input.grant(), input.expectedVersion());
		GrantChange change = form.commented(GrantTransition.RESUME, input.comment());
		return submission.settle(
				(operation) -> this.answers.resumed(viewer, this.resumeGrant.resume(viewer, seen, change, operation)),
				ResumeGrantPayload.InvalidInput::new);
	}

}
