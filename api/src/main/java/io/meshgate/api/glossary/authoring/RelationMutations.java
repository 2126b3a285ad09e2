package io.meshgate.api.glossary.authoring;

import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.glossary.RelateTermsInput;
import io.meshgate.frontend.glossary.RelateTermsPayload;
import io.meshgate.frontend.glossary.UnrelateTermsInput;
import io.meshgate.frontend.glossary.UnrelateTermsPayload;
import io.meshgate.graph.glossary.TermRelation;
import io.meshgate.graph.glossary.authoring.TermPair;
import io.meshgate.graph.person.Viewer;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Relating terms, from the wire and back to it.
 */
@Controller
class RelationMutations {

	private final Submissions submissions;

	private final RelateTerms relateTerms;

	private final TermAnswers answers;

	RelationMutations(Submissions submissions, RelateTerms relateTerms, TermAnswers answers) {
		this.submissions = submissions;
		this.relateTerms = relateTerms;
		this.answers = answers;
	}

	@MutationMapping
	RelateTermsPayload relateTerms(@AuthenticationPrincipal Viewer viewer, @Argument RelateTermsInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		TermPair pair = new TermForm(submission.problems()).pair(input.term(), input.other());
		TermRelation as = TermRelation.valueOf(input.as().name());
		return submission.settle(
				(operation) -> new RelateTermsPayload.TermsRelated(
						this.answers.term(viewer, this.relateTerms.relate(viewer, pair, as, operation))),
				RelateTermsPayload.InvalidInput::new);
	}

	@MutationMapping
	UnrelateTermsPayload unrelateTerms(@AuthenticationPrincipal Viewer viewer, @Argument UnrelateTermsInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		TermPair pair = new TermForm(submission.problems()).pair(input.term(), input.other());
		return submission.settle(
				(operation) -> new UnrelateTermsPayload.TermsUnrelated(
						this.answers.term(viewer, this.relateTerms.unrelate(viewer, pair, operation))),
				UnrelateTermsPayload.InvalidInput::new);
	}

}
