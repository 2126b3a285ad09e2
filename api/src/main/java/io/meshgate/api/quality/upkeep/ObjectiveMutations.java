package io.meshgate.api.quality.upkeep;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.quality.AddObjectiveInput;
import io.meshgate.frontend.quality.AddObjectivePayload;
import io.meshgate.frontend.quality.ChangeObjectiveInput;
import io.meshgate.frontend.quality.ChangeObjectivePayload;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.quality.upkeep.NewObjective;
import io.meshgate.graph.quality.upkeep.ObjectiveText;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Promising something and changing that, from the wire and back to it.
 */
@Controller
class ObjectiveMutations {

	private final Submissions submissions;

	private final AddObjective addObjective;

	private final ChangeObjective changeObjective;

	private final ObjectiveAnswers answers;

	ObjectiveMutations(Submissions submissions, AddObjective addObjective, ChangeObjective changeObjective,
			ObjectiveAnswers answers) {
		this.submissions = submissions;
		this.addObjective = addObjective;
		this.changeObjective = changeObjective;
		this.answers = answers;
	}

	@MutationMapping
	AddObjectivePayload addObjective(@AuthenticationPrincipal Viewer viewer, @Argument AddObjectiveInput input,
			DataFetchingEnvironment environment) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		ObjectiveForm form = new ObjectiveForm(submission.problems());
		ProductId product = form.product(input.dataProduct());
		NewObjective objective = form.objective(input);
		return submission.settle(
				(operation) -> this.answers.added(viewer, product,
						this.addObjective.add(viewer, product, objective, operation), environment),
				AddObjectivePayload.InvalidInput::new);
	}

	@MutationMapping
	ChangeObjectivePayload changeObjective(@AuthenticationPrincipal Viewer viewer, @Argument ChangeObjectiveInput input,
			DataFetchingEnvironment environment) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		ObjectiveForm form = new ObjectiveForm(submission.problems());
		ObjectiveSeen seen = form.seen(input.objective(), input.expectedVersion());
		ObjectiveText text = form.text(input);
		return submission.settle(
				(operation) -> this.answers.changed(viewer, seen.id(),
						this.changeObjective.change(viewer, seen, text, operation), environment),
				ChangeObjectivePayload.InvalidInput::new);
	}

}
