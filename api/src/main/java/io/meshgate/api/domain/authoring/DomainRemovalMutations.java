package io.meshgate.api.domain.authoring;

import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.domain.RemoveDomainInput;
import io.meshgate.frontend.domain.RemoveDomainPayload;
import io.meshgate.graph.person.Viewer;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Removing domains, from the wire and back to it.
 */
@Controller
class DomainRemovalMutations {

	private final Submissions submissions;

	private final RemoveDomain removeDomain;

	private final DomainAnswers answers;

	DomainRemovalMutations(Submissions submissions, RemoveDomain removeDomain, DomainAnswers answers) {
		this.submissions = submissions;
		this.removeDomain = removeDomain;
		this.answers = answers;
	}

	@MutationMapping
	RemoveDomainPayload removeDomain(@AuthenticationPrincipal Viewer viewer, @Argument RemoveDomainInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		DomainSeen seen = new DomainForm(submission.problems()).seen(input.domain(), input.expectedVersion());
		return submission.settle(
				(operation) -> this.answers.removed(viewer, this.removeDomain.remove(viewer, seen, operation)),
				RemoveDomainPayload.InvalidInput::new);
	}

}
