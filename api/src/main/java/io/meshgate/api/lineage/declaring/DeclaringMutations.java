package io.meshgate.api.lineage.declaring;

import graphql.schema.DataFetchingFieldSelectionSet;
import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.lineage.DeclareLineageInput;
import io.meshgate.frontend.lineage.DeclareLineagePayload;
import io.meshgate.frontend.lineage.RetractLineageInput;
import io.meshgate.frontend.lineage.RetractLineagePayload;
import io.meshgate.graph.lineage.declaring.Declaration;
import io.meshgate.graph.person.Viewer;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Saying by hand where data go, from the wire and back to it.
 */
@Controller
class DeclaringMutations {

	private final Submissions submissions;

	private final DeclareLineage declareLineage;

	private final RetractLineage retractLineage;

	private final DeclaringAnswers answers;

	DeclaringMutations(Submissions submissions, DeclareLineage declareLineage, RetractLineage retractLineage,
			DeclaringAnswers answers) {
		this.submissions = submissions;
		this.declareLineage = declareLineage;
		this.retractLineage = retractLineage;
		this.answers = answers;
	}

	@MutationMapping
	DeclareLineagePayload declareLineage(@AuthenticationPrincipal Viewer viewer, @Argument DeclareLineageInput input,
			DataFetchingFieldSelectionSet selection) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		Declaration declaration = new DeclaringForm(submission.problems()).declaration(input.from(), input.to(),
				input.reason());
		return submission.settle((operation) -> {
			Declaring declaring = new Declaring(viewer, declaration, operation);
			return this.answers.declared(declaring, this.declareLineage.declare(declaring), selection);
		}, DeclareLineagePayload.InvalidInput::new);
	}

	@MutationMapping
	RetractLineagePayload retractLineage(@AuthenticationPrincipal Viewer viewer, @Argument RetractLineageInput input,
			DataFetchingFieldSelectionSet selection) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		Declaration declaration = new DeclaringForm(submission.problems()).declaration(input.from(), input.to(),
				input.reason());
		return submission.settle((operation) -> {
			Declaring declaring = new Declaring(viewer, declaration, operation);
			return this.answers.retracted(declaring, this.retractLineage.retract(declaring), selection);
		}, RetractLineagePayload.InvalidInput::new);
	}

}
