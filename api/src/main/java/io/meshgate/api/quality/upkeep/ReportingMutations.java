package io.meshgate.api.quality.upkeep;

import java.util.List;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.frontend.quality.RemoveObjectiveInput;
import io.meshgate.frontend.quality.RemoveObjectivePayload;
import io.meshgate.frontend.quality.ReportMeasurementsInput;
import io.meshgate.frontend.quality.ReportMeasurementsPayload;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.quality.upkeep.Reading;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Reporting how promises are kept, and taking them back, from the wire and back to it.
 */
@Controller
class ReportingMutations {

	private final Submissions submissions;

	private final ReportMeasurements reportMeasurements;

	private final RemoveObjective removeObjective;

	private final ObjectiveAnswers answers;

	ReportingMutations(Submissions submissions, ReportMeasurements reportMeasurements, RemoveObjective removeObjective,
			ObjectiveAnswers answers) {
		this.submissions = submissions;
		this.reportMeasurements = reportMeasurements;
		this.removeObjective = removeObjective;
		this.answers = answers;
	}

	@MutationMapping
	ReportMeasurementsPayload reportMeasurements(@AuthenticationPrincipal Viewer viewer,
			@Argument ReportMeasurementsInput input, DataFetchingEnvironment environment) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		ObjectiveForm form = new ObjectiveForm(submission.problems());
		ProductId product = form.product(input.dataProduct());
		List<Reading> readings = form.readings(input, submission.at());
		return submission.settle(
				(operation) -> this.answers.reported(viewer,
						this.reportMeasurements.report(viewer, product, readings, operation), environment),
				ReportMeasurementsPayload.InvalidInput::new);
	}

	@MutationMapping
	RemoveObjectivePayload removeObjective(@AuthenticationPrincipal Viewer viewer, @Argument RemoveObjectiveInput input,
			DataFetchingEnvironment environment) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		ObjectiveSeen seen = new ObjectiveForm(submission.problems()).seen(input.objective(), input.expectedVersion());
		return submission.settle((operation) -> this.answers.removed(viewer,
				this.removeObjective.remove(viewer, seen, operation), environment),
				RemoveObjectivePayload.InvalidInput::new);
	}

}
