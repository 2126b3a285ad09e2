package io.meshgate.api.glossary.authoring;

import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.glossary.ChangeTermInput;
import io.meshgate.frontend.glossary.ChangeTermPayload;
import io.meshgate.frontend.glossary.DefineTermInput;
import io.meshgate.frontend.glossary.DefineTermPayload;
import io.meshgate.graph.glossary.authoring.NewTerm;
import io.meshgate.graph.glossary.authoring.TermText;
import io.meshgate.graph.person.Viewer;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Defining and changing terms, from the wire and back to it.
 */
@Controller
class TermMutations {

	private final Submissions submissions;

	private final DefineTerm defineTerm;

	private final ChangeTerm changeTerm;

	private final TermAnswers answers;

	TermMutations(Submissions submissions, DefineTerm defineTerm, ChangeTerm changeTerm, TermAnswers answers) {
		this.submissions = submissions;
		this.defineTerm = defineTerm;
		this.changeTerm = changeTerm;
		this.answers = answers;
	}

	@MutationMapping
	DefineTermPayload defineTerm(@AuthenticationPrincipal Viewer viewer, @Argument DefineTermInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		NewTerm term = new TermForm(submission.problems()).term(input);
		return submission.settle(
				(operation) -> this.answers.defined(viewer, this.defineTerm.define(viewer, term, operation)),
				DefineTermPayload.InvalidInput::new);
	}

	@MutationMapping
	ChangeTermPayload changeTerm(@AuthenticationPrincipal Viewer viewer, @Argument ChangeTermInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		TermForm form = new TermForm(submission.problems());
		TermSeen seen = form.seen(input.term(), input.expectedVersion());
		TermText text = form.text(input);
		return submission.settle(
				(operation) -> this.answers.changed(viewer, this.changeTerm.change(viewer, seen, text, operation)),
				ChangeTermPayload.InvalidInput::new);
	}

}
