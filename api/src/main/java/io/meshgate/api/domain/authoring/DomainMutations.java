package io.meshgate.api.domain.authoring;

import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.api.wire.Refs;
import io.meshgate.frontend.domain.AssignDomainOwnerInput;
import io.meshgate.frontend.domain.AssignDomainOwnerPayload;
import io.meshgate.frontend.domain.ChangeDomainInput;
import io.meshgate.frontend.domain.ChangeDomainPayload;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.Ref;
import io.meshgate.graph.domain.authoring.DomainProfile;
import io.meshgate.graph.person.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Changing domains and handing them over, from the wire and back to it.
 */
@Controller
class DomainMutations {

	private final Submissions submissions;

	private final ChangeDomain changeDomain;

	private final AssignDomainOwner assignDomainOwner;

	private final DomainAnswers answers;

	DomainMutations(Submissions submissions, ChangeDomain changeDomain, AssignDomainOwner assignDomainOwner,
			DomainAnswers answers) {
		this.submissions = submissions;
		this.changeDomain = changeDomain;
		this.assignDomainOwner = assignDomainOwner;
		this.answers = answers;
	}

	@MutationMapping
	ChangeDomainPayload changeDomain(@AuthenticationPrincipal Viewer viewer, @Argument ChangeDomainInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		DomainForm form = new DomainForm(submission.problems());
		DomainSeen seen = form.seen(input.domain(), input.expectedVersion());
		DomainProfile profile = form.profile(input);
		return submission.settle(
				(operation) -> this.answers.changed(viewer, this.changeDomain.change(viewer, seen, profile, operation)),
				ChangeDomainPayload.InvalidInput::new);
	}

	@MutationMapping
	AssignDomainOwnerPayload assignDomainOwner(@AuthenticationPrincipal Viewer viewer,
			@Argument AssignDomainOwnerInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		DomainSeen seen = new DomainForm(submission.problems()).seen(input.domain(), input.expectedVersion());
		Ref owner = Refs.of(input.owner(), Team.class);
		return submission.settle(
				(operation) -> this.answers.assigned(viewer,
						this.assignDomainOwner.assign(viewer, seen, owner, operation)),
				AssignDomainOwnerPayload.InvalidInput::new);
	}

}
