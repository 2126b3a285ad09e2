package io.meshgate.api.governance.waiver;

import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.api.wire.Refs;
import io.meshgate.frontend.governance.ReassignWaiverInput;
import io.meshgate.frontend.governance.ReassignWaiverPayload;
import io.meshgate.frontend.person.Person;
import io.meshgate.graph.Ref;
import io.meshgate.graph.governance.waiver.WaiverId;
import io.meshgate.graph.person.Viewer;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Handing waivers over, from the wire and back to it.
 */
@Controller
class ReassigningMutations {

	private final Submissions submissions;

	private final ReassignWaiver reassignWaiver;

	private final WaiverAnswers answers;

	ReassigningMutations(Submissions submissions, ReassignWaiver reassignWaiver, WaiverAnswers answers) {
		this.submissions = submissions;
		this.reassignWaiver = reassignWaiver;
		this.answers = answers;
	}

	@MutationMapping
	ReassignWaiverPayload reassignWaiver(@AuthenticationPrincipal Viewer viewer, @Argument ReassignWaiverInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		WaiverId waiver = new WaiverForm(submission.problems()).id(input.waiver());
		Ref owner = Refs.of(input.owner(), Person.class);
		return submission.settle(
				(operation) -> this.answers.reassigned(viewer,
						this.reassignWaiver.reassign(viewer, waiver, owner, operation)),
				ReassignWaiverPayload.InvalidInput::new);
	}

}
