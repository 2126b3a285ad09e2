package io.meshgate.api.glossary.authoring;

import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.glossary.RemoveTermInput;
import io.meshgate.frontend.glossary.RemoveTermPayload;
import io.meshgate.graph.person.Viewer;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Removing terms, from the wire and back to it.
 */
@Controller
class TermRemovals {

	private final Submissions submissions;

	private final RemoveTerm removeTerm;

	private final TermAnswers answers;

	TermRemovals(Submissions submissions, RemoveTerm removeTerm, TermAnswers answers) {
		this.submissions = submissions;
		this.removeTerm = removeTerm;
		this.answers = answers;
	}

	@MutationMapping
	RemoveTermPayload removeTerm(@AuthenticationPrincipal Viewer viewer, @Argument RemoveTermInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		TermSeen seen = new TermForm(submission.problems()).seen(input.term(), input.expectedVersion());
		return submission.settle(
				(operation) -> this.answers.removed(viewer, this.removeTerm.remove(viewer, seen, operation)),
				RemoveTermPayload.InvalidInput::new);
	}

}
